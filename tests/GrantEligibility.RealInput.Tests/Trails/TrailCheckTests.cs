using System.Text.Json;
using GrantEligibility.Decisions;
using GrantEligibility.Explanations;
using GrantEligibility.Facts;

namespace GrantEligibility.RealInput.Tests.Trails;

/// <summary>A complete trail has no fault, and each way to leave something out has one.</summary>
internal sealed class TrailCheckTests
{
    private const string Sentence = "Nobody holds a credential.";

    private static readonly TrailNode Condition = new()
    {
        Kind = TrailNodeKind.Condition,
        Text = "kind is local",
        Values = [new TrailValue("kind", "local", new Place(Document.Profile, "/agency/kind"))],
    };

    private static readonly TrailNode Supplied = new() { Kind = TrailNodeKind.SuppliedFact, Text = "the agency", Because = [Condition] };

    private static readonly TrailNode Finding = new() { Kind = TrailNodeKind.Finding, Text = Sentence, Rule = "A.B", Because = [Supplied] };

    [Test]
    public void Faults_CompleteTrail_AreNone() => Assert.That(Faults(Finding), Is.Empty);

    [Test]
    public void Faults_FindingThatRestsOnNothing_IsNamed() =>
        Assert.That(Faults(Finding with { Because = [] }), Is.EqualTo(new[] { "Finding of A.B rests on nothing" }));

    [Test]
    public void Faults_FindingMissingFromTheTrail_IsNamed() =>
        Assert.That(Faults(Finding with { Text = "Something else." }), Is.EqualTo(new[] { "the finding of A.B is not in the trail" }));

    [Test]
    public void Faults_ConditionOnASuppliedFactWithoutValues_IsNamed() =>
        Assert.That(FaultsOf(Condition with { Values = [] }), Is.EqualTo(new[] { "condition 'kind is local' of A.B shows no value" }));

    [TestCase("/agency/kind", "tribal", "has another value")]
    [TestCase("/agency/kin", "local", "where nothing could stand")]
    [TestCase("/policy/chokehold/stance", "silent", "where nothing could stand")]
    [TestCase("/agency/state", "OH", "nothing stands at profile /agency/state")]
    [TestCase(null, "local", "has no place")]
    public void Faults_ValueThatDoesNotStandAtItsPlace_IsNamed(string? pointer, string value, string fault)
    {
        var name = pointer?.Split('/')[^1] ?? "kind";

        Assert.That(
            FaultsOf(Condition with { Values = [new TrailValue(name, value, new Place(Document.Profile, pointer!))] }),
            Has.One.Contains(fault));
    }

    [TestCase("/agency/state")]
    [TestCase("/policy/chokehold/0/coversBloodFlow")]
    [TestCase("/policy/chokehold/-/coversBloodFlow")]
    public void Faults_UnknownValueWhereItWouldStand_AreNone(string pointer) => Assert.That(
        FaultsOf(Condition with { Values = [new TrailValue("covers blood flow", null, new Place(Document.Profile, pointer))] }),
        Is.Empty);

    [Test]
    public void Faults_ConclusionSaidToBeDerivedAboveThatIsNot_IsNamed() => Assert.That(
        Faults(Finding with { Because = [Finding with { Kind = TrailNodeKind.DerivedFact, Rule = "C.D", IsDerivedAbove = true, Because = [] }] }),
        Is.EqualTo(new[] { "DerivedFact of C.D rests on nothing" }));

    private static IReadOnlyList<string> FaultsOf(TrailNode condition) =>
        Faults(Finding with { Because = [Supplied with { Because = [condition] }] });

    private static IReadOnlyList<string> Faults(TrailNode finding)
    {
        using var profile = JsonDocument.Parse("""{ "agency": { "name": "Quill Haven Police", "kind": "local" } }""");
        using var award = JsonDocument.Parse("{}");
        return TrailCheck.Faults(Decision(finding), profile.RootElement, award.RootElement);
    }

    private static EligibilityDecision Decision(TrailNode finding) => new()
    {
        Outcome = Outcome.Undetermined,
        Summary = "Undetermined.",
        AsOf = new DateOnly(2021, 6, 1),
        Agency = new AgencyReference("Quill Haven Police", null, null),
        Award = null,
        Regime = new RegimeReference("R", "R", "1"),
        DecidedBy = ["§ 1"],
        Requirements =
        [
            new RequirementResult
            {
                Id = "1",
                Title = "A credential is held",
                Citations = ["§ 1"],
                Status = RequirementStatus.Undetermined,
                Sentence = Sentence,
                Findings = [new FindingResult { Status = RequirementStatus.Undetermined, Agency = "Quill Haven Police", Sentence = Sentence, Rule = "A.B" }],
            },
        ],
        Advisories = [],
        Conditions = [],
        Remedies = [],
        Unknowns = [],
        Warnings = [],
        Caveats = [],
        Choices = [],
        Suppositions = [],
        Digests = new DecisionDigests("", null, ""),
        Trail = new TrailNode
        {
            Kind = TrailNodeKind.Decision,
            Text = "Undetermined.",
            Because = [new TrailNode { Kind = TrailNodeKind.Requirement, Text = "§ 1: undetermined", Because = [finding] }],
        },
    };
}
