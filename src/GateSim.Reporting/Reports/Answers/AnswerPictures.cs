using GateSim.Reporting.Answers;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Plots;

namespace GateSim.Reporting.Reports.Answers;

/// <summary>The pictures of an answer, each with what is to be seen on it. The one place where reports have them drawn.</summary>
internal static class AnswerPictures
{
    private static readonly Phrase Compared = new(
        "The alternatives beside each other, and their differences from the first on the same vehicles. An interval that does not touch zero is a difference that is no chance.",
        "Các phương án đặt cạnh nhau và chênh lệch so với phương án đầu trên cùng những chiếc xe. Khoảng tin cậy không chạm 0 nghĩa là chênh lệch không phải do ngẫu nhiên.");
    private static readonly Phrase Selection = new(
        "How many replications each alternative was given before it could be dropped: the good ones are looked at the longest.",
        "Số lần chạy của mỗi phương án trước khi bị loại: phương án tốt được xem xét lâu nhất.");
    private static readonly Phrase Values = new(
        "What was looked at, from few to many, against the target: the answer is the first that meets it for sure.",
        "Các giá trị đã xét, từ ít đến nhiều, so với mục tiêu: đáp án là giá trị đầu tiên chắc chắn đạt.");
    private static readonly Phrase Staffing = new(
        "How many are on duty over the day in the smallest plan that meets the targets.",
        "Số người trực theo giờ trong phương án ít người nhất mà vẫn đạt mục tiêu.");
    private static readonly Phrase Capacity = new(
        "What the gate does at each number of vehicles a day, against the targets: its capacity is the largest that meets them.",
        "Kết quả của cửa khẩu ở từng mức lưu lượng so với mục tiêu: năng lực thông quan là mức lớn nhất còn đạt.");
    private static readonly Phrase Effects = new(
        "How much each factor, and each two together, move the result: the longest bar first.",
        "Mức ảnh hưởng của từng yếu tố và từng cặp yếu tố lên kết quả: thanh dài nhất trước.");
    private static readonly Phrase Points = new("Each point that was run, by the value of each factor.", "Từng điểm đã chạy, theo giá trị của mỗi yếu tố.");
    private static readonly Phrase Curves = new(
        "How the result goes with the factor; the bars are the intervals.",
        "Kết quả thay đổi theo yếu tố; các vạch là khoảng tin cậy.");
    private static readonly Phrase HeatMap = new("The result at all values of both factors; the number stands in its field.", "Kết quả tại mọi giá trị của hai yếu tố; số ghi trong từng ô.");
    private static readonly Phrase Tornado = new(
        "How far the result moves where one uncertain input goes from its lowest to its highest: the longest bar matters the most.",
        "Kết quả thay đổi bao nhiêu khi một đầu vào bất định đi từ thấp nhất đến cao nhất: thanh dài nhất quan trọng nhất.");
    private static readonly Phrase Share = new(
        "Which part of the uncertainty of the result each uncertain input brings.",
        "Mỗi đầu vào bất định đóng góp bao nhiêu vào độ bất định của kết quả.");
    private static readonly Phrase Decision = new(
        "How often the decision holds where the uncertain inputs are otherwise.",
        "Quyết định còn đúng trong bao nhiêu trường hợp khi các đầu vào bất định khác đi.");
    private static readonly Phrase ByHour = new(
        "Vehicles in the gate over the hours of the day with two plans, and their difference with its band: where the band does not touch zero, the hour is better or worse for sure.",
        "Số xe trong cửa khẩu theo giờ trong ngày của hai phương án, và chênh lệch kèm dải tin cậy: giờ nào dải không chạm 0 thì chắc chắn tốt hơn hoặc kém hơn.");

    public static IEnumerable<Picture> Of(AnswerSheet answer, string? command, Language language)
    {
        var style = new PictureStyle(language);
        return answer.Pictures.Select(picture => new Picture(picture.Name, CaptionOf(picture, command, style))
        {
            Svg = Svg(picture, style),
            DarkSvg = Svg(picture, style with { IsDark = true }),
            WritePng = stream => picture.WritePng(stream, style),
        });
    }

    // What is seen, and then how to read it.
    private static string CaptionOf(AnswerPicture picture, string? command, PictureStyle style)
    {
        var reading = Caption(picture.Name, command)?.In(style.Language) ?? picture.Says(style);
        return picture.Seen is { } seen ? $"{seen} {reading}" : reading;
    }

    private static byte[] Svg(AnswerPicture picture, PictureStyle style)
    {
        using var svg = new MemoryStream();
        picture.WriteSvg(svg, style);
        return svg.ToArray();
    }

    // One name may have several pictures, told apart by what follows it.
    private static Phrase? Caption(string name, string? command) => name switch
    {
        "by-hour" => ByHour,
        "selection" => Selection,
        "values" => Values,
        "staffing" => Staffing,
        "capacity" => Capacity,
        _ when name.StartsWith("effects", StringComparison.Ordinal) => Effects,
        "points" => Points,
        "curves" => Curves,
        _ when name.StartsWith("heat-map", StringComparison.Ordinal) => HeatMap,
        "tornado" => Tornado,
        "elementary-effects" or "sobol" => Share,
        "decision" => Decision,
        _ => Questions.Of(command) == Questions.Compare ? Compared : null, // named after what is compared
    };
}
