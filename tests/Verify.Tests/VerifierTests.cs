namespace VerifyTests;

/// <summary>Each test keeps its snapshots in a folder of its own, and passes a source file there in place of its own.</summary>
internal sealed class VerifierTests
{
    private string _folder = string.Empty;

    private string SourceFile => Path.Combine(_folder, "Tests.cs");

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("snapshots-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Verify_NoSnapshotYet_FailsAndWritesWhatWasReceived()
    {
        var thrown = Assert.Throws<VerifyException>(() => Verifier.Verify("one\r\ntwo", sourceFile: SourceFile));

        var received = PathOf($"{nameof(Verify_NoSnapshotYet_FailsAndWritesWhatWasReceived)}.received.txt");
        Assert.That(File.ReadAllText(received), Is.EqualTo("one\ntwo"));
        Assert.That(thrown!.Message, Does.Contain("no approved snapshot").And.Contain(received));
    }

    [Test]
    public void Verify_SnapshotDiffers_NamesTheFirstDifferentLine()
    {
        Approve($"{nameof(Verify_SnapshotDiffers_NamesTheFirstDifferentLine)}.verified.txt", "one\ntwo\nthree");

        var thrown = Assert.Throws<VerifyException>(() => Verifier.Verify("one\n2\n3", sourceFile: SourceFile));

        Assert.That(thrown!.Message, Does.Contain("line 2:").And.Contain("'two'").And.Contain("'2'").And.Not.Contain("three"));
        Assert.That(File.ReadAllText(PathOf($"{nameof(Verify_SnapshotDiffers_NamesTheFirstDifferentLine)}.received.txt")), Is.EqualTo("one\n2\n3"));
    }

    [Test]
    public void Verify_ReceivedIsShorter_SaysThatTheLineIsMissing()
    {
        Approve($"{nameof(Verify_ReceivedIsShorter_SaysThatTheLineIsMissing)}.verified.txt", "one\ntwo");

        var thrown = Assert.Throws<VerifyException>(() => Verifier.Verify("one", sourceFile: SourceFile));

        Assert.That(thrown!.Message, Does.Contain("line 2:").And.Contain("(no such line)"));
    }

    [TestCase("one\ntwo", Description = "equal")]
    [TestCase("one\r\ntwo", Description = "other line ends")]
    [TestCase("one\ntwo\n", Description = "a last line feed from an editor")]
    [TestCase("\uFEFFone\ntwo", Description = "a byte order mark, which Verify writes")]
    public async Task Verify_SnapshotIsTheSameText_PassesAndRemovesAnOlderReceivedFile(string approved)
    {
        var settings = new VerifySettings();
        settings.UseTextForParameters("same");
        var name = $"{nameof(Verify_SnapshotIsTheSameText_PassesAndRemovesAnOlderReceivedFile)}_same";
        Approve($"{name}.verified.json", approved);
        Approve($"{name}.received.json", "of an earlier run");

        await Verifier.Verify("one\ntwo", "json", settings, SourceFile);

        Assert.That(File.Exists(PathOf($"{name}.received.json")), Is.False);
    }

    [TestCase("a/b", 2.5, null)]
    public void Verify_MethodWithParameters_NamesEachWithItsValue(string text, double number, string? nothing)
    {
        Assert.Throws<VerifyException>(() => Verifier.Verify("x", sourceFile: SourceFile));

        Assert.That(
            Path.GetFileName(Directory.GetFiles(_folder).Single()),
            Is.EqualTo($"VerifierTests.{nameof(Verify_MethodWithParameters_NamesEachWithItsValue)}_{nameof(text)}=a-b_{nameof(number)}=2.5_{nothing ?? nameof(nothing)}=null.received.txt"));
        Assert.That(number, Is.EqualTo(2.5));
        Assert.That(text, Is.EqualTo("a/b"));
    }

    [Test]
    public async Task Verify_AnotherFolder_StartsFromTheFolderOfTheSourceFile()
    {
        var settings = new VerifySettings();
        settings.UseDirectory("Snapshots");
        Directory.CreateDirectory(Path.Combine(_folder, "Snapshots"));
        File.WriteAllText(
            Path.Combine(_folder, "Snapshots", $"VerifierTests.{nameof(Verify_AnotherFolder_StartsFromTheFolderOfTheSourceFile)}.verified.txt"),
            "emptyString");

        await Verifier.Verify(string.Empty, settings, SourceFile);

        Assert.That(Directory.GetFiles(_folder), Is.Empty);
    }

    [Test]
    public async Task Verify_TwiceUnderOneName_Fails()
    {
        Approve($"{nameof(Verify_TwiceUnderOneName_Fails)}.verified.txt", "null");
        await Verifier.Verify(null, sourceFile: SourceFile);

        var thrown = Assert.Throws<VerifyException>(() => Verifier.Verify(null, sourceFile: SourceFile));

        Assert.That(thrown!.Message, Does.Contain("compared before"));
    }

    [Test]
    public Task Verify_NoFolderGiven_FindsTheSnapshotBesideThisFile() => Verifier.Verify("Beside the test.");

    private string PathOf(string name) => Path.Combine(_folder, $"VerifierTests.{name}");

    private void Approve(string name, string text) => File.WriteAllText(PathOf(name), text);
}
