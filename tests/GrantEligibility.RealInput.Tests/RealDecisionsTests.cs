using System.Diagnostics;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing;

namespace GrantEligibility.RealInput.Tests;

/// <summary>
/// Every real agency is asked about a new discretionary award of the COPS Office, as of one day. The data knows of no
/// credential, so most answers are open; what it does know must show.
/// </summary>
/// <param name="asOf">The day the question is asked about.</param>
/// <param name="fiscalYear">The fiscal year of the money.</param>
[TestFixture("2021-06-01", 2021)]
[TestFixture("2022-05-24", 2022)]
internal sealed class RealDecisionsTests(string asOf, int fiscalYear)
{
    private readonly EligibilityEvaluator _evaluator = new([SafePolicingRegimes.Eo13929]);
    private readonly DateOnly _asOf = DateOnly.Parse(asOf);
    private readonly Award _award = new()
    {
        SchemaVersion = Award.CurrentSchemaVersion,
        Component = AwardComponent.CopsOffice,
        Kind = AwardKind.Discretionary,
        FiscalYear = fiscalYear,
        Stage = AwardStage.New,
    };

    private IReadOnlyList<RealAnswer> _answers = [];

    [OneTimeSetUp]
    public void AskAboutEveryAgency()
    {
        var profiles = RealAgencies.All;
        var clock = Stopwatch.StartNew();
        _answers = [.. profiles.AsParallel().AsOrdered().Select(profile => RealAnswer.To(Question(profile), _evaluator))];
        TestContext.Progress.WriteLine($"{_answers.Count} decisions as of {asOf}, checked, in {clock.Elapsed.TotalSeconds:F1} s");
    }

    [Test]
    public void Evaluate_EveryAgency_HasATrailDownToTheProfile()
    {
        Print("outcomes", answer => answer.Outcome);
        foreach (var requirement in _answers[0].Statuses.Keys)
        {
            Print($"§ {requirement}", answer => answer.Statuses[requirement]);
        }

        var faults = _answers
            .Where(answer => answer.Faults.Count > 0)
            .Select(answer => $"{answer.Profile.Agency.Ori ?? "no ORI"}: {string.Join("; ", answer.Faults.Distinct())}");

        Assert.That(faults.Take(10), Is.Empty);
    }

    [Test]
    public void Evaluate_EveryAgency_IsOpenUnlessTheOrderLeavesItOut() =>
        AssertAll(
            answer => answer.Outcome,
            answer => answer.Profile.Agency.Kind is AgencyKind.Tribal ? Outcome.Eligible : Outcome.Undetermined);

    [Test]
    public void Evaluate_NoCredentialKnown_IsNeverMetByACertificateNorFailedForWantOfOne() =>
        AssertAll(
            answer => answer.Statuses["2(b)"],
            answer => answer.Profile.Agency.Kind is AgencyKind.Tribal ? RequirementStatus.NotApplicable : RequirementStatus.Undetermined);

    [Test]
    public void Evaluate_IntakeNeverOpened_AsksNobodyToSubmit() =>
        AssertAll(answer => answer.Statuses["3(d)"], _ => RequirementStatus.NotApplicable);

    [Test]
    public void Evaluate_StateOrLocalAgency_IsHeldToTheWordingInForceThatDay() =>
        AssertAll(
            answer => answer.Profile.Agency.IsStateOrLocal ? answer.Statuses["2(c)(ii)"] : null,
            answer => !answer.Profile.Agency.IsStateOrLocal ? null
                : WordingInForce(answer.Profile)?.Stance is ChokeholdStance.Banned or ChokeholdStance.BannedExceptDeadlyForce ? RequirementStatus.Met
                : RequirementStatus.Undetermined);

    /// <summary>Whether an application is pending is unknown, and one would make of a bad policy a forecast (IC-10).</summary>
    [Test]
    public void Evaluate_PolicyKnownToFallShort_DecidesWhereAPendingApplicationWouldChangeNothing()
    {
        var bad = RealAgencies.All.Where(profile => profile.Agency.IsStateOrLocal && PolicyFallsShort(profile)).ToList();

        var decisions = bad.Select(profile => _evaluator.Evaluate(
            Question(profile) with { Options = new Dictionary<string, string> { ["IC-10"] = "decisive" } })).ToList();

        TestContext.Out.WriteLine($"as of {asOf}, {bad.Count} agencies with a policy known to fall short");
        Assert.That(bad, Is.Not.Empty);
        Assert.That(decisions.Select(decision => decision.Outcome), Is.All.EqualTo(Outcome.NotEligible));
        Assert.That(decisions.Select(decision => decision.Choices.Select(choice => choice.Name)), Is.All.Contains("IC-10"));
    }

    [Test]
    public void Evaluate_LaterEventsRemoved_IsTheSameDecision()
    {
        var later = RealAgencies.All.Where(profile => !ReferenceEquals(Until(_asOf, profile), profile)).ToList();

        var changed = later.AsParallel().AsOrdered()
            .Where(profile => Text(profile) != Text(Until(_asOf, profile)))
            .Select(profile => profile.Agency.Ori ?? "no ORI");

        TestContext.Out.WriteLine($"{later.Count} agencies with events after {asOf}");
        Assert.That(later, Is.Not.Empty);
        Assert.That(changed.Take(10), Is.Empty);
    }

    [Test]
    public void Evaluate_AskedTwice_GivesTheSameBytes()
    {
        var sample = RealAgencies.All.Where((_, index) => index % 100 == 0).ToList();

        Assert.That(
            sample.AsParallel().AsOrdered().Select(profile => DecisionJson.ToText(_evaluator.Evaluate(Question(profile)))),
            Is.EqualTo(sample.Select(profile => DecisionJson.ToText(_evaluator.Evaluate(Question(profile))))));
    }

    private EligibilityQuestion Question(AgencyProfile profile) =>
        new() { Profile = profile, Award = _award, AsOf = _asOf, RegimeId = "EO13929" };

    // The digest tells the two profiles apart, as it must; nothing else may.
    private string Text(AgencyProfile profile)
    {
        var decision = _evaluator.Evaluate(Question(profile));
        return DecisionJson.ToText(decision with { Digests = new DecisionDigests("", decision.Digests.Award, decision.Digests.Regime) });
    }

    private bool PolicyFallsShort(AgencyProfile profile) => WordingInForce(profile)?.Stance switch
    {
        ChokeholdStance.Permitted => true,
        null => profile.Policy?.UseOfForce?.LastOrDefault(written => written.From <= _asOf)?.Exists is false,
        _ => false,
    };

    private ChokeholdPolicy? WordingInForce(AgencyProfile profile) =>
        profile.Policy?.Chokehold?.LastOrDefault(version => version.From <= _asOf);

    // A list stays a list: what it did not hold by then is known, that there is none is not.
    private static AgencyProfile Until(DateOnly day, AgencyProfile profile)
    {
        var then = profile with
        {
            Accreditations = Kept(profile.Accreditations, a => a.AwardedOn),
            Practices = Kept(profile.Practices, p => p.From),
            Policy = profile.Policy is null ? null : profile.Policy with
            {
                Chokehold = Kept(profile.Policy.Chokehold, c => c.From),
                UseOfForce = Kept(profile.Policy.UseOfForce, w => w.From),
            },
        };

        return Count(then) == Count(profile) ? profile : then;

        IReadOnlyList<T>? Kept<T>(IReadOnlyList<T>? events, Func<T, DateOnly> from) => events?.Where(e => from(e) <= day).ToList();

        static int Count(AgencyProfile p) =>
            (p.Accreditations?.Count ?? 0) + (p.Practices?.Count ?? 0) + (p.Policy?.Chokehold?.Count ?? 0) + (p.Policy?.UseOfForce?.Count ?? 0);
    }

    private void AssertAll<T>(Func<RealAnswer, T> actual, Func<RealAnswer, T> expected)
    {
        var others = _answers.Where(answer => !EqualityComparer<T>.Default.Equals(actual(answer), expected(answer)))
            .Select(answer => $"{answer.Profile.Agency.Ori ?? "no ORI"}, {answer.Profile.Agency.Kind}: {actual(answer)}, not {expected(answer)}");

        Assert.That(others.Take(10), Is.Empty);
    }

    private void Print<T>(string what, Func<RealAnswer, T> group)
    {
        var counts = _answers.CountBy(answer => group(answer)?.ToString() ?? "none").OrderBy(count => count.Key);
        TestContext.Out.WriteLine($"as of {asOf}, {what}: {string.Join(", ", counts.Select(count => $"{count.Value} {count.Key}"))}");
    }
}
