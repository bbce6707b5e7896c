using System.Text.Json;
using System.Text.Json.Nodes;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Shortfalls;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Json;
using NUnit.Framework;

namespace GrantEligibility.SafePolicing.Tests.Explanations.Shortfalls;

public sealed class ScenarioShortfallsTests
{
    private static readonly EligibilityEvaluator Evaluator = new(SafePolicingRegimes.All);
    private static readonly EligibilityExplainer Explainer = new(Evaluator);

    private static IEnumerable<string> Names => ScenarioFiles.Names;

    [Test]
    public void WhyNot_ExceptionWiderThanDeadlyForce_NamesTheStanceAndWhatWouldBeAccepted()
    {
        var leaf = Leaves(NearestRow("S14", "2(c)(ii)")).Single();

        Assert.Multiple(() =>
        {
            Assert.That(leaf.Accepted, Is.EqualTo("banned"));
            Assert.That(leaf.Values.Single(), Is.EqualTo(new TrailValue("stance", "banned-with-wider-exception", new Place(Document.Profile, "/policy/chokehold/0/stance"))));
            Assert.That(leaf.IsUnknown, Is.False);
        });
    }

    [Test]
    public void WhyNot_CertificateLapsedThatDay_NamesTheDayBeforeWhichItHeld()
    {
        var row = NearestRow("S18", "2(b)");

        Assert.Multiple(() =>
        {
            Assert.That(row.Rule, Is.EqualTo("CredentialHeldOrSought.Held"));
            Assert.That(Leaves(row).Single().Accepted, Is.EqualTo("before 2023-11-20"));
        });
    }

    [Test]
    public void WhyNot_NothingSought_IsNearestToAnApplication()
    {
        var row = NearestRow("S06", "2(b)");

        Assert.Multiple(() =>
        {
            Assert.That(row.Rule, Is.EqualTo("CredentialHeldOrSought.Sought"));
            Assert.That(Leaves(row).Single().Text, Is.EqualTo("there must be a credential whose kind is 'body-certification'"));
        });
    }

    [Test]
    public void WhyNot_StanceUnknown_SaysThatItIsUnknown()
    {
        var leaf = Leaves(NearestRow("S13", "2(c)(ii)")).First();

        Assert.That((leaf.IsUnknown, leaf.Accepted), Is.EqualTo((true, "banned")));
    }

    [Test]
    public void WhyNot_BodyOfAnotherState_NamesThePairingThatFailed()
    {
        var profile = Agencies.With(Asked.Certificate(bodyId: "ct-postc"));

        var leaves = Explainer.WhyNot(Question(profile)).Single(shortfall => shortfall.RequirementId == "2(b)").Rows.SelectMany(Leaves).ToList();

        Assert.That(leaves.Select(leaf => leaf.Text), Has.Some.EqualTo("the credentialing body's id (calea) must be the same as the credential's body id (ct-postc)"));
    }

    [TestCaseSource(nameof(Names))]
    public void WhyNot_EveryScenario_CoversWhatIsNotMetWithRowsThatDidNotFire(string name)
    {
        var question = ScenarioFiles.Read(name).ToQuestion();
        var decision = Evaluator.Evaluate(question);
        var shortfalls = Explainer.WhyNot(question);

        var open = decision.Requirements.Where(r => r.Status is RequirementStatus.NotMet or RequirementStatus.Undetermined);

        // A row of a requirement with several findings, one a category, may fire for one and come near for another.
        var fired = decision.Requirements.Where(r => r.Findings.Count == 1).SelectMany(r => r.Findings).Select(finding => (finding.Agency, finding.Rule)).ToHashSet();
        Assert.Multiple(() =>
        {
            Assert.That(shortfalls.Select(s => (s.RequirementId, s.Status)).Distinct(), Is.EquivalentTo(open.Select(r => (r.Id, r.Status ?? default))));
            foreach (var shortfall in shortfalls)
            {
                Assert.That(shortfall.Rows.Select(row => (shortfall.Agency, row.Rule)), Has.None.Matches<(string, string)>(fired.Contains));
                Assert.That(shortfall.Rows, Has.All.Matches<NearMiss?>(row => row is { Distance: > 0, Unmet.Count: > 0 }));
            }
        });
    }

    /// <summary>
    /// A denial, a policy that falls short or a wider exception bring no agency nearer, though rows that are met ask for them.
    /// Under another reading of the law than the default they may.
    /// </summary>
    [Test]
    public void WhyNot_EveryScenarioUnderTheDefaultReadings_AsksForNothingWorse()
    {
        var worse = Names
            .Where(name => ScenarioFiles.Read(name).Options is not { Count: > 0 })
            .SelectMany(name => Explainer.WhyNot(ScenarioFiles.Read(name).ToQuestion()).SelectMany(shortfall => shortfall.Rows), (name, row) => (name, row))
            .SelectMany(near => Conditions(near.row), (near, condition) => (near.name, near.row.Rule, condition.Text, condition.Accepted))
            .Where(asked => asked.Accepted is "denied" or "falls-short" or "banned-with-wider-exception" or "permitted" || asked.Text.EndsWith("must fall short", StringComparison.Ordinal))
            .ToList();

        Assert.That(worse, Is.Empty);
    }

    /// <summary>What a rule would derive is named only where it is what the row asks for: no certificate is held by one that is refused.</summary>
    [TestCase("S10", "held", "CertificatesInForce.InForce")]
    [TestCase("S10", "pending", "ApplicationsPending.InProcess")]
    public void WhyNot_ForceThatIsLacking_IsDerivedByTheRuleThatGivesIt(string scenario, string force, string rule)
    {
        var leaning = Explainer.WhyNot(ScenarioFiles.Read(scenario).ToQuestion()).Single(shortfall => shortfall.RequirementId == "2(b)").Rows
            .Select(row => row.Unmet.Single())
            .Single(condition => condition.Accepted == force);

        Assert.That(Nearest(leaning), Does.Contain(rule));
    }

    [TestCaseSource(nameof(Names))]
    public void WhyNot_EveryScenario_ShowsTheValuesOfTheProfile(string name)
    {
        var question = ScenarioFiles.Read(name).ToQuestion();
        var profile = JsonNode.Parse(CanonicalJson.Of(question.Profile))
            ?? throw new InvalidOperationException("A profile is an object.");
        var values = Explainer.WhyNot(question).SelectMany(s => s.Rows).SelectMany(Leaves).SelectMany(leaf => leaf.Values)
            .Where(value => value.Place.Document == Document.Profile && IsStated(value));

        Assert.Multiple(() =>
        {
            foreach (var value in values)
            {
                if (At(profile, value.Place.Pointer) is JsonValue stated && stated.GetValueKind() == JsonValueKind.String && value.Value is not null)
                {
                    Assert.That(value.Value, Is.EqualTo(stated.GetValue<string>()), value.Place.ToString());
                }
            }
        });
    }

    [Test]
    public void WhyNot_AskedTwice_SaysTheSame()
    {
        var another = new EligibilityExplainer(new EligibilityEvaluator(SafePolicingRegimes.All));
        Assert.Multiple(() =>
        {
            foreach (var name in Names.Take(40))
            {
                var question = ScenarioFiles.Read(name).ToQuestion();
                Assert.That(Text(another, question), Is.EqualTo(Text(Explainer, question)), name);
            }
        });
    }

    private static string Text(EligibilityExplainer explainer, EligibilityQuestion question) => JsonSerializer.Serialize(explainer.WhyNot(question));

    private static EligibilityQuestion Question(AgencyProfile profile) => new()
    {
        Profile = profile,
        Award = Asked.Award(),
        AsOf = Asked.Day("2021-06-01"),
        RegimeId = SafePolicingRegimes.Eo13929.Id,
    };

    private static NearMiss NearestRow(string scenario, string requirement) =>
        Explainer.WhyNot(ScenarioFiles.Read(scenario).ToQuestion()).Single(shortfall => shortfall.RequirementId == requirement).Rows[0];

    private static IEnumerable<UnmetCondition> Conditions(NearMiss row) =>
        row.Unmet.SelectMany(condition => condition.Because.SelectMany(Conditions).Prepend(condition));

    /// <summary>The nearest rule that would have derived what is lacking, the nearest behind that, and so on.</summary>
    private static IEnumerable<string> Nearest(UnmetCondition lacking) =>
        lacking.Because is [var nearest, ..] ? nearest.Unmet.SelectMany(Nearest).Prepend(nearest.Rule) : [];

    /// <summary>What the nearest rules lack, down to what was supplied.</summary>
    private static IEnumerable<UnmetCondition> Leaves(NearMiss row) => row.Unmet.SelectMany(Leaves);

    private static IEnumerable<UnmetCondition> Leaves(UnmetCondition condition) =>
        condition.Because is [var nearest, ..] ? Leaves(nearest) : [condition];

    /// <summary>Whether the value is a member of the document; one that is concluded from it has the place it comes from.</summary>
    private static bool IsStated(TrailValue value) => value.Name.Replace(" ", string.Empty, StringComparison.Ordinal)
        .EndsWith(value.Place.Pointer[(value.Place.Pointer.LastIndexOf('/') + 1)..], StringComparison.OrdinalIgnoreCase);

    private static JsonNode? At(JsonNode root, string pointer)
    {
        JsonNode? node = root;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            node = node switch
            {
                JsonObject members => members[step],
                JsonArray items => int.TryParse(step, out var index) && index < items.Count ? items[index] : null,
                _ => null,
            };
        }

        return node;
    }
}
