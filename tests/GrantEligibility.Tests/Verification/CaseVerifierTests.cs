using System.Text;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Regimes;
using GrantEligibility.Tests.Decisions;
using GrantEligibility.Verification;

namespace GrantEligibility.Tests.Verification;

public sealed class CaseVerifierTests
{
    [Test]
    public void Verify_AnswerAsExpected_Passes()
    {
        var verification = Verify("""
            { "outcome": "not-eligible", "decidedBy": [ "EO 13929 § 2(b)" ], "requirements": { "2(b)": "not-met" },
              "choices": [ "IC-5" ], "warnings": [ "list of bodies" ], "remedies": [ "Apply to" ] }
            """);

        Assert.That(verification.Differences, Is.Empty);
        Assert.That(verification.Passed, Is.True);
        Assert.That(verification.Decision, Is.SameAs(SampleDecision.NotEligible));
    }

    [Test]
    public void Verify_EverythingElseThanExpected_SaysEachDifference() => Assert.That(
        Verify("""
            { "outcome": "eligible", "decidedBy": [ "EO 13929 § 3(d)" ],
              "requirements": { "2(b)": "met", "4(b)": "met", "9(z)": "not-met" },
              "choices": [ "IC-6" ], "warnings": [ "denial" ], "remedies": [ "Wait" ] }
            """).Differences,
        Is.EqualTo((string[])
        [
            "Expected the outcome eligible, got not-eligible: Springfield Police is not eligible.",
            "Expected the deciding citation 'EO 13929 § 3(d)', got: EO 13929 § 2(b); 85 FR 37326",
            "Expected 2(b) to be met, got not-met: Nothing was sought.",
            "Expected 4(b) to be met, but it advises and has no status.",
            "Expected 9(z) to be not-met, but the regime has no such requirement. It has 2(b).",
            "Expected the choice 'IC-6', got: IC-5",
            "Expected a warning with 'denial', got: Check the list of bodies.",
            "Expected a remedy with 'Wait', got: Apply to gacp.",
        ]));

    [Test]
    public void Verify_EmptyListsExpected_ExpectNone() => Assert.That(
        Verify("""{ "outcome": "not-eligible", "choices": [], "warnings": [] }""").Differences,
        Is.EqualTo((string[])
        [
            "Expected no choices, got: IC-5",
            "Expected no warnings, got: Check the list of bodies.",
        ]));

    [Test]
    public void Verify_NothingButTheOutcomeExpected_ComparesNothingElse() =>
        Assert.That(Verify("""{ "outcome": "not-eligible" }""").Passed, Is.True);

    [Test]
    public void Verify_QuestionThatCannotBeAsked_SaysWhy()
    {
        var evaluator = new FixedEvaluator(static _ => throw new EligibilityQuestionException("GE1001", "There is no regime 'EO13929'."));

        var verification = new CaseVerifier(evaluator).Verify(Case("""{ "outcome": "eligible" }"""));

        Assert.That(verification.Decision, Is.Null);
        Assert.That(verification.Differences, Is.EqualTo((string[])["Expected eligible, but the question cannot be asked: There is no regime 'EO13929'."]));
    }

    [Test]
    public void Verify_Case_AsksItsQuestion()
    {
        EligibilityQuestion? asked = null;
        var evaluator = new FixedEvaluator(question =>
        {
            asked = question;
            return SampleDecision.NotEligible;
        });
        var caseFile = Case("""{ "outcome": "not-eligible" }""");

        new CaseVerifier(evaluator).Verify(caseFile);

        Assert.That(asked!.Profile, Is.SameAs(caseFile.Agency));
        Assert.That(asked.Award, Is.SameAs(caseFile.Award));
        Assert.That(asked.AsOf, Is.EqualTo(new DateOnly(2021, 2, 1)));
        Assert.That(asked.RegimeId, Is.EqualTo("EO13929"));
        Assert.That(asked.Options, Is.EquivalentTo(new Dictionary<string, string> { ["IC-5"] = "not-met" }));
    }

    [Test]
    public void Verify_NoCase_Throws() => Assert.That(
        static () => new CaseVerifier(new FixedEvaluator(static _ => SampleDecision.NotEligible)).Verify(null!), Throws.ArgumentNullException);

    [Test]
    public void Constructor_NoEvaluator_Throws() => Assert.That(static () => new CaseVerifier(null!), Throws.ArgumentNullException);

    private static CaseVerification Verify(string expect) =>
        new CaseVerifier(new FixedEvaluator(static _ => SampleDecision.NotEligible)).Verify(Case(expect));

    private static CaseFile Case(string expect)
    {
        var result = CaseFileReader.Read(
            Encoding.UTF8.GetBytes($$"""
                { "schemaVersion": "1.0", "id": "S06", "title": "Nothing sought", "regime": "EO13929", "asOf": "2021-02-01",
                  "award": { "schemaVersion": "1.0", "stage": "new" },
                  "agency": { "schemaVersion": "1.0", "agency": { "name": "Springfield Police" } },
                  "options": { "IC-5": "not-met" },
                  "expect": {{expect}} }
                """),
            "S06.json");
        return result.Value ?? throw new InvalidOperationException(string.Join('\n', result.Faults));
    }

    private sealed class FixedEvaluator(Func<EligibilityQuestion, EligibilityDecision> answer) : IEligibilityEvaluator
    {
        public IReadOnlyList<Regime> Regimes => [];

        public EligibilityDecision Evaluate(EligibilityQuestion question) => answer(question);
    }
}
