using GateSim.Reporting.Results;

namespace GateSim.Reporting.Tests.Results;

public class TableDifferenceTests
{
    private const string Head = "scenario,measure,estimate,low\n";

    [Theory]
    [InlineData("a,waiting-time,10,8\na,backlog,3,2\n", "a,waiting-time,10,8\na,backlog,4,2\n", "differs in 1 of 2 rows; numbers by up to 25 %; the first is line 3 (a backlog): estimate 3 → 4")]
    [InlineData("\"a,b\",x,1,2\n", "\"a,b\",x,1.0001,2\n", "differs in 1 of 1 row; numbers by up to 0.01 %; the first is line 2 (\"a,b\" x): estimate 1 → 1.0001")]
    [InlineData("a,x,1,2\na,y,1,2\n", "a,x,1,2\n", "has 1 row less")]
    [InlineData("a,x,1,2\n", "a,x,1,2\na,y,1,2\na,z,1,2\n", "has 2 rows more")]
    [InlineData("a,x,1,2\n", "a,x,1,\na,y,1,2\n", "differs in 1 of 1 row; 1 row more; the first is line 2 (a x): low 2 → empty")]
    public void It_says_how_many_rows_differ_which_is_the_first_and_by_how_much(string was, string isNow, string said) =>
        Assert.Equal(said, TableDifference.Between(new StringReader(Head + was), new StringReader(Head + isNow)));

    [Fact]
    public void Other_columns_are_another_table() =>
        Assert.Equal("has other columns", TableDifference.Between(new StringReader("a,b\n1,2\n"), new StringReader("a,c\n1,2\n")));
}
