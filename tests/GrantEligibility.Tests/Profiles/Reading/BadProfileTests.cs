using GrantEligibility.Profiles;

namespace GrantEligibility.Tests.Profiles.Reading;

/// <summary>Every bad profile beside this file, with all that a grants officer is told of it.</summary>
public sealed class BadProfileTests
{
    private const string Folder = "BadProfiles";

    [TestCaseSource(nameof(Names))]
    public Task Read_BadProfile_SaysAllThatIsWrong(string name)
    {
        var result = ProfileReader.Read(BadDocument.Bytes(Folder, name), "springfield.json");
        Assert.That(result.IsRead, Is.False);
        return Verifier.Verify(Faults.TextOf(result), BadDocument.SnapshotIn(Folder, name));
    }

    private static IEnumerable<string> Names() => BadDocument.NamesIn(Folder);
}
