using GrantEligibility.Explanations.Shortfalls;

namespace GrantEligibility.Tests.Explanations.Shortfalls;

[TestFixture]
public sealed class UnmetConditionTests
{
    [TestCase("the chokehold policy's stance must be banned", "banned", null)]
    [TestCase("the chokehold policy's stance must be banned-except-deadly-force", "banned", "banned")]
    [TestCase("(stance must be banned or stance must be banned-except-deadly-force)", "banned or banned-except-deadly-force", null)]
    [TestCase("the policy's stance must be what the statute says", "banned or silent", "banned or silent")]
    [TestCase("the body's id (calea) must be credential's body id (ilacp)", "ilacp", null)]
    [TestCase("the chokehold policy must not cover blood flow", "no", null)]
    [TestCase("the certificate's lapses on (2020-01-01) must be after the as-of date (2021-01-01)", "after 2021-01-01", "after 2021-01-01")]
    [TestCase("the credential must be pending", null, null)]
    public void AcceptedBesideText_SaidInTheCondition_IsNotSaidTwice(string text, string? accepted, string? expected) =>
        Assert.That(new UnmetCondition { Text = text, Accepted = accepted }.AcceptedBesideText, Is.EqualTo(expected));
}
