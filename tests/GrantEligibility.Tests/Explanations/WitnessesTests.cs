using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Profiles;

namespace GrantEligibility.Tests.Explanations;

/// <summary>A trail names what a rule rests on where the rule asks only whether something is there.</summary>
[TestFixture]
internal sealed class WitnessesTests
{
    private static readonly EligibilityEvaluator Evaluator = new([FerryLaw.Regime]);

    [Test]
    public void Trail_SuppliedWitnesses_AreAllNamedInTheOrderOfTheirPlaces()
    {
        var finding = FindingOf("The crew is able.", (PracticeName.MedicalCare, true), (PracticeName.WarningShots, false), (PracticeName.UseOfForceTraining, true));

        Assert.That(
            finding.Because.Where(step => step.Kind == TrailNodeKind.SuppliedFact).Select(step => $"{step.Text}: {step.Because[0].Text}"),
            Is.EqualTo(new[] { "practice (profile /practices/0): practice is in place", "practice (profile /practices/2): practice is in place" }));
    }

    [Test]
    public void Trail_TenOfAList_AreNamedInTheirOrder()
    {
        (PracticeName Name, bool? InPlace)[] practices = [.. Enum.GetValues<PracticeName>().Select(name => (name, (bool?)true))];

        var witnesses = FindingOf("The crew is able.", practices).Because.Where(step => step.Kind == TrailNodeKind.SuppliedFact).Select(step => step.Text);

        Assert.That(witnesses, Is.EqualTo(Enumerable.Range(0, practices.Length).Select(i => $"practice (profile /practices/{i})")));
    }

    [Test]
    public void Trail_DerivedWitness_IsDerivedDownToWhatWasSupplied()
    {
        var training = FindingOf("The crew is able.", (PracticeName.UseOfForceTraining, true)).Because.Single(step => step.Kind == TrailNodeKind.DerivedFact);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(training.Rule, Is.EqualTo("FerryLaw.Trained"));
            Assert.That(training.Because.Single().Text, Is.EqualTo("practice (profile /practices/0)"));
        }
    }

    [Test]
    public void Trail_FirstOfTwoAlternativesHolds_NamesItsWitness()
    {
        var because = FindingOf("The crew is ready.", (PracticeName.MedicalCare, true), (PracticeName.WarningShots, false)).Because;

        Assert.That(because.Select(step => (step.Kind, step.Text)), Is.EqualTo(new[] { (TrailNodeKind.SuppliedFact, "practice (profile /practices/0)") }));
    }

    [Test]
    public void Trail_SecondOfTwoAlternativesHolds_SaysWhatIsNotThere()
    {
        var because = FindingOf("The crew is ready.", (PracticeName.Discipline, true)).Because;

        Assert.That(because.Select(step => (step.Kind, step.Text)), Is.EqualTo(new[] { (TrailNodeKind.Absence, "there is no practice with: name is warning-shots") }));
    }

    private static TrailNode FindingOf(string sentence, params (PracticeName Name, bool? InPlace)[] practices) =>
        StepsOf(Evaluator.Evaluate(FerryLaw.Question(practices)).Trail).First(step => step.Kind == TrailNodeKind.Finding && step.Text == sentence);

    private static IEnumerable<TrailNode> StepsOf(TrailNode step) => step.Because.SelectMany(StepsOf).Prepend(step);
}
