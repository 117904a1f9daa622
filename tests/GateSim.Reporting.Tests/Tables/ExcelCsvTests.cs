using System.Text;
using GateSim.Reporting.Tables;

namespace GateSim.Reporting.Tests.Tables;

public sealed class ExcelCsvTests
{
    [Theory]
    [InlineData("a,b\n1.5,2\n", "a;b\r\n1,5;2\r\n")]
    [InlineData("-0.25,1e-05,\n", "-0,25;1e-05;\r\n")]
    [InlineData("\"a, b\",\"x;y\"\n", "a, b;\"x;y\"\r\n")]
    [InlineData("\"say \"\"1.5\"\"\",1..2\n", "\"say \"\"1.5\"\"\";1..2\r\n")]
    [InlineData("\"two\nlines\",Hữu Nghị\n", "\"two\nlines\";Hữu Nghị\r\n")]
    [InlineData("=1+1,@x,-a\n", "'=1+1;'@x;'-a\r\n")]
    public void A_table_is_written_as_a_Vietnamese_spreadsheet_reads_it(string csv, string expected)
    {
        using var to = new MemoryStream();
        ExcelCsv.Write(new MemoryStream(Encoding.UTF8.GetBytes(csv)), to);
        Assert.Equal([0xEF, 0xBB, 0xBF], to.ToArray()[..3]);
        Assert.Equal(expected, Encoding.UTF8.GetString(to.ToArray()[3..]));
    }

    [Fact]
    public void It_stands_beside_the_table_of_programs() => Assert.Equal("measures-excel.csv", ExcelCsv.NameOf("measures.csv"));
}
