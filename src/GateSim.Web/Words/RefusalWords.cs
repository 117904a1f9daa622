using GateSim.Reporting.Languages;

namespace GateSim.Web.Words;

/// <summary>What the API says to those whom it refuses something.</summary>
internal static class RefusalWords
{
    public static readonly Phrase NothingHere = new("There is nothing under this address.", "Không có gì ở địa chỉ này.");
    public static readonly Phrase WrongMethod = new("This address does not take that method.", "Địa chỉ này không nhận phương thức đó.");
    public static readonly Phrase BodyTooLarge = new("The body is too large.", "Nội dung gửi lên quá lớn.");
    public static readonly Phrase NotJson = new("The body has to be application/json.", "Nội dung gửi lên phải là application/json.");
    public static readonly Phrase NotUnderstood = new("The request cannot be understood.", "Không hiểu được yêu cầu.");
    public static readonly Phrase OtherJson = new("The body is not the JSON that is asked for.", "Nội dung gửi lên không đúng cấu trúc JSON cần có.");
    public static readonly Phrase WhatJson = new("openapi.json says what it is.", "Cấu trúc được mô tả trong openapi.json.");
    public static readonly Phrase WrongScenario = new("The scenario cannot be run like that.", "Không thể chạy kịch bản như vậy.");
    public static readonly Phrase RunFailed = new("The run failed.", "Lần chạy thất bại.");
    public static readonly Phrase AsSaid = new("{0}", "{0}");
    public static readonly Phrase Unforeseen = new("This should not have happened.", "Đã xảy ra lỗi ngoài dự kiến.");
    public static readonly Phrase SeeTerminal = new("The server's terminal says more.", "Xem thêm ở cửa sổ dòng lệnh của máy chủ.");

    public static readonly Phrase ForeignPage = new("Requests from other pages are refused.", "Yêu cầu từ trang khác bị từ chối.");
    public static readonly Phrase ForeignSite = new(
        "A browser said that another site asks for this (Origin, Sec-Fetch-Site).", "Trình duyệt cho biết một trang khác gửi yêu cầu này (Origin, Sec-Fetch-Site).");
    public static readonly Phrase AsksForToken = new("This server asks for its token.", "Máy chủ này yêu cầu mã truy cập.");
    public static readonly Phrase OpenLink = new(
        "Open the link that it printed when it started, or send it as a bearer token.", "Hãy mở đường dẫn mà máy chủ in ra khi khởi động, hoặc gửi mã đó dưới dạng bearer token.");
    public static readonly Phrase OtherName = new("This server is not known by that name.", "Máy chủ này không mang tên đó.");
    public static readonly Phrase OpenAddress = new("Open it under the address that it printed when it started.", "Hãy mở bằng địa chỉ mà máy chủ in ra khi khởi động.");

    public static readonly Phrase ManyAsk = new("Too many ask at once.", "Quá nhiều yêu cầu cùng lúc.");
    public static readonly Phrase AgainSoon = new("Please try again in a second.", "Xin thử lại sau một giây.");
    public static readonly Phrase ManyWait = new("Too many runs wait already.", "Đã có quá nhiều lần chạy đang chờ.");
    public static readonly Phrase HowManyWait = new("{0} run at a time and {1} wait.", "Mỗi lúc chạy {0} lần, {1} lần chờ.");
    public static readonly Phrase Ending = new("The server is ending.", "Máy chủ đang dừng.");

    public static readonly Phrase NoScenario = new("There is no such scenario.", "Không có kịch bản đó.");
    public static readonly Phrase SeeScenarios = new("GET /api/scenarios lists those that are there.", "GET /api/scenarios liệt kê các kịch bản có sẵn.");
    public static readonly Phrase WhichScenario = new("Say which scenario: its name, or a text.", "Hãy cho biết kịch bản nào: tên, hoặc nội dung.");
    public static readonly Phrase NoLanguage = new("There is no such language here.", "Không có ngôn ngữ đó.");
    public static readonly Phrase Languages = new("lang is one of {0}.", "lang là một trong: {0}.");
    public static readonly Phrase Widths = new("width lies between {0} and {1}.", "width nằm trong khoảng từ {0} đến {1}.");
    public static readonly Phrase NoResult = new("The run has no result.", "Lần chạy không có kết quả.");
    public static readonly Phrase WhyNoResult = new("It has not ended yet, was cancelled, or failed.", "Lần chạy chưa xong, đã bị hủy, hoặc thất bại.");
    public static readonly Phrase LastRuns = new("Only the last runs are kept.", "Chỉ các lần chạy gần nhất được giữ lại.");

    public static readonly Phrase MoreWork = new("That is more work than this server does.", "Khối lượng tính toán vượt mức máy chủ này nhận.");
    public static readonly Phrase Changes = new("{0} changes are too many, {1} at the most.", "{0} thay đổi là quá nhiều, tối đa {1}.");
    public static readonly Phrase ChangeLetters = new("A change of {0} letters is too long, {1} at the most.", "Một thay đổi dài {0} ký tự là quá dài, tối đa {1}.");
    public static readonly Phrase ScenarioLetters = new("A scenario of {0} letters is too long, {1} at the most.", "Kịch bản dài {0} ký tự là quá dài, tối đa {1}.");
    public static readonly Phrase Days = new("{0} days are too many, {1} at the most.", "{0} ngày là quá nhiều, tối đa {1}.");
    public static readonly Phrase Places = new("{0} stations and areas are too many, {1} at the most.", "{0} trạm và khu vực là quá nhiều, tối đa {1}.");
    public static readonly Phrase Servers = new("{0} servers at {1} are too many, {2} at the most.", "{0} quầy ở {1} là quá nhiều, tối đa {2}.");
    public static readonly Phrase Steps = new("{0} classes and steps of routes are too many, {1} at the most.", "{0} loại xe và bước trên tuyến là quá nhiều, tối đa {1}.");
    public static readonly Phrase Replications = new("{0} replications cannot be run here: from 2 to {1}.", "Không thể chạy {0} lần lặp ở đây: từ 2 đến {1}.");
    public static readonly Phrase VehiclesInAll = new(
        "About {0:N0} vehicles a day on {1} days in {2} replications of {3} plans are {4:N0} vehicles, {5:N0} at the most: fewer replications or days.",
        "Khoảng {0:N0} xe mỗi ngày trong {1} ngày, {2} lần lặp của {3} phương án là {4:N0} xe, tối đa {5:N0}: hãy giảm số lần lặp hoặc số ngày.");
    public static readonly Phrase Vehicles = new(
        "A replication of {0} days has about {1:N0} vehicles, {2:N0} at the most: fewer days, or less demand.",
        "Một lần lặp {0} ngày có khoảng {1:N0} xe, tối đa {2:N0}: hãy giảm số ngày, hoặc giảm lưu lượng.");
}
