using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Shortfalls;
using GrantEligibility.Facts;

namespace GrantEligibility.Tests.Explanations.Shortfalls;

[TestFixture]
public sealed class NearMissTests
{
    private static readonly TrailValue Stance = new("stance", "permitted", new Place(Document.Profile, "/policy/chokehold/0/stance"));
    private static readonly TrailValue Kind = new("kind", "local", new Place(Document.Profile, "/agency/kind"));

    [Test]
    public void Obstacles_OtherRulesAcceptMoreOfTheSameValue_AcceptAllOfIt() =>
        Assert.That(AcceptedOf(Deriver("banned", Stance), Deriver("banned-except-deadly-force", Stance)), Is.EqualTo(new[] { "banned or banned-except-deadly-force" }));

    [Test]
    public void Obstacles_OtherRulesAskForAnotherValue_AcceptWhatTheNearestDoes() =>
        Assert.That(AcceptedOf(Deriver("banned", Stance), Deriver("state", Kind)), Is.EqualTo(new[] { "banned" }));

    [Test]
    public void Obstacles_OtherRuleAsksForMoreBesides_AcceptWhatTheNearestDoes()
    {
        var demanding = Deriver("silent", Stance);

        Assert.That(AcceptedOf(Deriver("banned", Stance), demanding with { Unmet = [.. demanding.Unmet, .. Deriver("state", Kind).Unmet] }), Is.EqualTo(new[] { "banned" }));
    }

    private static IEnumerable<string?> AcceptedOf(params NearMiss[] because) =>
        Row(new UnmetCondition { Text = "the verdict must be satisfies", Because = because }).Obstacles.Select(obstacle => obstacle.Accepted);

    private static NearMiss Deriver(string accepted, TrailValue value) => Row(new UnmetCondition { Text = $"the value must be {accepted}", Accepted = accepted, Values = [value] });

    private static NearMiss Row(UnmetCondition condition) => new() { Rule = "Wording", WouldConclude = "verdict", Distance = 1, Unmet = [condition] };
}
