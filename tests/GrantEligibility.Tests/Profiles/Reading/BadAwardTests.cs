using GrantEligibility.Profiles;

namespace GrantEligibility.Tests.Profiles.Reading;

/// <summary>Every bad award beside this file, with all that a grants officer is told of it.</summary>
public sealed class BadAwardTests
{
    private const string Folder = "BadAwards";

    [TestCaseSource(nameof(Names))]
    public Task Read_BadAward_SaysAllThatIsWrong(string name)
    {
        var result = AwardReader.Read(BadDocument.Bytes(Folder, name), "hiring.json");
        Assert.That(result.IsRead, Is.False);
        return Verifier.Verify(Faults.TextOf(result), BadDocument.SnapshotIn(Folder, name));
    }

    private static IEnumerable<string> Names() => BadDocument.NamesIn(Folder);
}
