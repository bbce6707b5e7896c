using GrantEligibility.Profiles.Reading;

namespace GrantEligibility.Tests.Profiles.Reading;

public sealed class NearestWordTests
{
    private static readonly string[] Words = ["banned", "banned-except-deadly-force", "permitted", "silent"];

    [TestCase("baned", "banned")]
    [TestCase("Banned", "banned")]
    [TestCase("bannde", "banned")]
    [TestCase("BANNED_EXCEPT_DEADLY_FORCE", "banned-except-deadly-force")]
    [TestCase("deadlyForce", "banned-except-deadly-force")]
    [TestCase("permit", "permitted")]
    [TestCase("prohibited", null)]
    [TestCase("", null)]
    [TestCase("x", null)]
    public void Of_Word_IsTheOneProbablyMeant(string found, string? nearest) =>
        Assert.That(NearestWord.Of(found, Words), Is.EqualTo(nearest));

    [Test]
    public void Of_VeryLongWord_IsNotCompared() => Assert.That(NearestWord.Of(new string('b', 1_000_000), Words), Is.Null);

    [Test]
    public void Advice_NearWord_PutsItInFront() => Assert.That(
        NearestWord.Advice("slient", Words), Is.EqualTo("Use silent (nearest), banned, banned-except-deadly-force or permitted."));

    [Test]
    public void Advice_OneWord_IsThatWord() => Assert.That(NearestWord.Advice("x", ["only"]), Is.EqualTo("Use only."));
}
