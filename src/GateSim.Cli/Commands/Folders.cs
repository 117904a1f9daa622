using GateSim.Reporting.Results;

namespace GateSim.Cli.Commands;

internal static class Folders
{
    /// <exception cref="WrongInputException">Results cannot go there: nothing was run yet.</exception>
    public static ResultFolder Prepare(string directory)
    {
        try
        {
            return ResultFolder.Prepare(directory);
        }
        catch (ResultFolderException wrong)
        {
            throw new WrongInputException(wrong.Message, wrong);
        }
    }
}
