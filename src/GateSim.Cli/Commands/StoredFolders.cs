using GateSim.Reporting.Results;

namespace GateSim.Cli.Commands;

internal static class StoredFolders
{
    /// <exception cref="WrongInputException">It is no result folder.</exception>
    public static StoredResults Read(string directory)
    {
        try
        {
            return StoredResults.Read(directory);
        }
        catch (ResultFolderException wrong)
        {
            throw new WrongInputException(wrong.Message, wrong);
        }
    }
}
