using System.Numerics;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Json;
using GrantEligibility.Regimes;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>
/// EO 13929 as plain C#: the decisions of the regime with its default options, equal in everything but the trail, of which
/// there is none.
/// </summary>
/// <remarks>
/// One pass over the profile, with no rules, no engine and no reflection. What a change of the law would touch stands in
/// the same methods as what carries it out: that is what it costs to be fast by hand.
/// </remarks>
/// <param name="regime">The regime, for the texts that are the same in every decision.</param>
/// <param name="regimeDigest">The digest of the regime.</param>
/// <param name="writesDigests">Whether the profile and the award are digested, as the library does; otherwise the digests are empty.</param>
internal sealed class HandWrittenEvaluator(Regime regime, string regimeDigest, bool writesDigests = true)
{
    private static readonly TrailNode NoTrail = new() { Kind = TrailNodeKind.Decision, Text = string.Empty };

    private readonly RegimeReference _regime = new(regime.Id, regime.Title, regime.Version);
    private readonly ChoiceTaken[] _choices =
    [
        .. regime.Options.Where(o => o.IsChoice).Select(o => new ChoiceTaken(o.Name, o.Default, true, o.Values[0].Meaning)),
    ];

    internal EligibilityDecision Evaluate(EligibilityQuestion question)
    {
        var order = OrderOnDay.Of(question.AsOf);
        return order.InForce ? InForce(question) : OutOfForce(question, order);
    }

    private EligibilityDecision OutOfForce(EligibilityQuestion question, OrderOnDay order) => new()
    {
        Outcome = Outcome.Eligible,
        Summary = Summary.OutOfForce(question.Profile.Agency.Name, question.AsOf, order.Sentence),
        AsOf = question.AsOf,
        Agency = ReferenceTo(question.Profile.Agency),
        Award = question.Award is null ? null : AwardWords.Of(question.Award),
        Regime = _regime,
        DecidedBy = order.Citations,
        Requirements =
        [
            Texts.Credential.NotInForce(order.Sentence),
            Texts.Law.NotInForce(order.Sentence),
            Texts.Chokeholds.NotInForce(order.Sentence),
            Texts.Submission.NotInForce(order.Sentence),
        ],
        Advisories = [],
        Conditions = [],
        Remedies = [],
        Unknowns = [],
        Warnings = [],
        Caveats = regime.Caveats,
        Choices = Choices(order.LeanedOn),
        Suppositions = [],
        Digests = Digests(question),
        Trail = NoTrail,
    };

    private EligibilityDecision InForce(EligibilityQuestion question)
    {
        var cases = AgencyCase.Of(question);
        var judged = Judge(cases, question.Profile.SubRecipients is null);
        DecisionNotes conditions = new(), notMet = new(), undetermined = new(), unknowns = new(), warnings = new();
        foreach (var (text, findings) in judged.All)
        {
            foreach (var finding in findings.All)
            {
                var result = finding.Result;
                conditions.Add(text, result.Agency, result.Condition);
                (result.Status == RequirementStatus.NotMet ? notMet : undetermined).Add(text, result.Agency, result.Remedy);
                unknowns.Add(text, result.Agency, result.Question);
                warnings.Add(text, result.Agency, result.Warning);
            }
        }

        return new()
        {
            Outcome = OutcomeOf(judged.Heaviest),
            Summary = Summary.Of(judged, cases),
            AsOf = question.AsOf,
            Agency = ReferenceTo(question.Profile.Agency),
            Award = question.Award is null ? null : AwardWords.Of(question.Award),
            Regime = _regime,
            DecidedBy = DecidedBy(judged),
            Requirements = judged.Results(),
            Advisories = Advisories.Of(question.Profile, question.AsOf),
            Conditions = conditions.All,
            Remedies = notMet.Then(undetermined),
            Unknowns = unknowns.All,
            Warnings = warnings.All,
            Caveats = regime.Caveats,
            Choices = Choices(judged.LeanedOn),
            Suppositions = [],
            Digests = Digests(question),
            Trail = NoTrail,
        };
    }

    private static RequirementsJudged Judge(AgencyCase[] cases, bool areSubRecipientsUnknown)
    {
        var judged = new RequirementsJudged();
        var awardSide = FundingGate.SideOf(cases[0].Award);
        var yearSide = FundingGate.SideOf(cases[0].Award.FiscalYear, cases[0].Law.FirstGatedFiscalYear);
        foreach (var @case in cases)
        {
            var gate = FundingGate.Of(@case, awardSide, yearSide);
            var credentials = CredentialsJudged.Of(@case);
            CredentialHeldOrSought.Judge(@case, gate, credentials, areSubRecipientsUnknown, judged.Credential);
            PoliciesComplyWithLaw.Judge(@case, gate, credentials, judged.Law);
            ChokeholdsProhibited.Judge(@case, gate, credentials, judged.Chokeholds);
        }

        InformationSubmitted.Judge(cases[0], judged.Submission);
        judged.Close();
        return judged;
    }

    private static Outcome OutcomeOf(RequirementStatus heaviest) => heaviest switch
    {
        RequirementStatus.NotMet => Outcome.NotEligible,
        RequirementStatus.Undetermined => Outcome.Undetermined,
        RequirementStatus.MetConditionally => Outcome.EligibleWithConditions,
        _ => Outcome.Eligible,
    };

    private static List<string> DecidedBy(RequirementsJudged judged)
    {
        var citations = new List<string>(4);
        foreach (var (text, findings) in judged.All)
        {
            if (findings.Status != judged.Heaviest)
            {
                continue;
            }

            foreach (var citation in text.Citations)
            {
                if (!citations.Contains(citation))
                {
                    citations.Add(citation);
                }
            }
        }

        return citations;
    }

    private ChoiceTaken[] Choices(LeanedOn leanedOn)
    {
        if (leanedOn == LeanedOn.None)
        {
            return [];
        }

        var taken = new ChoiceTaken[BitOperations.PopCount((uint)leanedOn)];
        var count = 0;
        for (var i = 0; i < _choices.Length; i++)
        {
            if (((int)leanedOn & (1 << i)) != 0)
            {
                taken[count++] = _choices[i];
            }
        }

        return taken;
    }

    private static AgencyReference ReferenceTo(Agency agency) => new(agency.Name, agency.State, agency.Ori);

    private DecisionDigests Digests(EligibilityQuestion question) => writesDigests
        ? new(
            CanonicalJson.DigestOf(question.Profile),
            question.Award is null ? null : CanonicalJson.DigestOf(question.Award),
            regimeDigest)
        : new(string.Empty, null, regimeDigest);
}
