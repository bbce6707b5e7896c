using GrantEligibility.Tests.Profiles.Reading;
using GrantEligibility.Verification;

namespace GrantEligibility.Tests.Verification;

/// <summary>Every bad case file beside this file, with all that its author is told of it.</summary>
public sealed class BadCaseFileTests
{
    private const string Folder = "BadCaseFiles";

    [TestCaseSource(nameof(Names))]
    public Task Read_BadCaseFile_SaysAllThatIsWrong(string name)
    {
        var result = CaseFileReader.Read(BadDocument.Bytes(Folder, name), "S06.json");
        Assert.That(result.IsRead, Is.False);
        return Verifier.Verify(Faults.TextOf(result), BadDocument.SnapshotIn(Folder, name));
    }

    private static IEnumerable<string> Names() => BadDocument.NamesIn(Folder);
}
