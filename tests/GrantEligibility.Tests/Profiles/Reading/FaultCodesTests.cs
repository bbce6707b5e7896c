using System.Reflection;
using System.Runtime.CompilerServices;
using GrantEligibility.Profiles.Reading;

namespace GrantEligibility.Tests.Profiles.Reading;

public sealed class FaultCodesTests
{
    // Faults of a file as a whole, of bytes that a text file cannot show, and of changes; ProfileReaderTests and its
    // neighbours and DocumentChangesTests provoke them.
    private static readonly string[] WithoutBadDocument =
        [FaultCodes.NotUtf8, FaultCodes.TooLarge, FaultCodes.Unreadable, FaultCodes.TooManyFaults, FaultCodes.WrongPlace];

    [Test]
    public void Codes_AreDistinct() => Assert.That(Codes(), Is.Unique);

    [Test]
    public void Codes_EachHaveABadDocumentWithItsMessage()
    {
        var approved = string.Join('\n', Directory.EnumerateFiles(ProjectFolder(), "*.verified.txt", SearchOption.AllDirectories).Select(File.ReadAllText));

        Assert.That(Codes().Except(WithoutBadDocument).Where(code => !approved.Contains($"{code} ", StringComparison.Ordinal)), Is.Empty);
    }

    private static IEnumerable<string> Codes() =>
        typeof(FaultCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static f => (string)f.GetRawConstantValue()!);

    private static string ProjectFolder([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../.."));
}
