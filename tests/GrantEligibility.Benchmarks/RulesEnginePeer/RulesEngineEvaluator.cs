using System.Collections.Frozen;
using GrantEligibility.Benchmarks.HandWritten;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Certification;
using GrantEligibility.SafePolicing.DatedValues;
using RulesEngine.Models;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>
/// The conditions of the regime as workflows of Microsoft RulesEngine: what is said of a case is found in stages, and each
/// stage tests the answers of those before it.
/// </summary>
/// <remarks>
/// Stages, because RulesEngine evaluates the parameters of a workflow anew for every rule of it: a fact that several rules
/// need is cheaper as an input.
/// </remarks>
internal sealed class RulesEngineEvaluator
{
    // A rule's name begins with its requirement.
    private static readonly string[] Requirements = ["2(b) ", "2(c)(i) ", "2(c)(ii) ", "3(d) "];
    private static readonly RequirementStatus[] NoneApplies = [.. Requirements.Select(_ => RequirementStatus.NotApplicable)];

    private static readonly FrozenDictionary<string, RequirementStatus> StatusWords = new Dictionary<string, RequirementStatus>
    {
        ["not-applicable"] = RequirementStatus.NotApplicable,
        ["met"] = RequirementStatus.Met,
        ["met-conditionally"] = RequirementStatus.MetConditionally,
        ["undetermined"] = RequirementStatus.Undetermined,
        ["not-met"] = RequirementStatus.NotMet,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly RulesEngine.RulesEngine _engine = WorkflowFiles.Load();

    internal PeerAnswer Evaluate(EligibilityQuestion question)
    {
        if (Succeeding("order", "o", new OrderFacts(question.AsOf)).All(rule => rule.SuccessEvent == "out"))
        {
            return new(Outcome.Eligible, NoneApplies);
        }

        var statuses = new RequirementStatus[Requirements.Length];
        foreach (var @case in AgencyCase.Of(question))
        {
            foreach (var rule in Succeeding("requirements", "r", Facts(@case, question.Profile.SubRecipients is null)))
            {
                var requirement = Array.FindIndex(Requirements, r => rule.RuleName.StartsWith(r, StringComparison.Ordinal));
                var status = StatusWords[rule.SuccessEvent];
                statuses[requirement] = status > statuses[requirement] ? status : statuses[requirement];
            }
        }

        return new(OutcomeOf(statuses.Max()), statuses);
    }

    private RequirementFacts Facts(AgencyCase @case, bool areSubRecipientsUnknown)
    {
        var facts = new RequirementFacts
        {
            IsApplicant = @case.Number == 0,
            Agency = @case.Agency,
            AreSubRecipientsUnknown = areSubRecipientsUnknown,
            IsIntakeOpen = ParameterDocuments.IntakeOpenFrom.On(@case.AsOf)?.Value <= @case.AsOf,
        };
        FindScope(@case, facts);
        FindCredentials(@case, facts);
        FindPolicy(@case, facts);
        foreach (var accreditation in @case.Accreditations ?? [])
        {
            if (@case.HasHappened(accreditation.AwardedOn))
            {
                facts.Accreditations++;
                facts.AccreditationsInsideLookBack += @case.Law.IsInsideLookBack(accreditation.AwardedOn, @case.AsOf) ? 1 : 0;
            }
        }

        return facts;
    }

    private void FindScope(AgencyCase @case, RequirementFacts facts)
    {
        var isUnclear = false;
        foreach (var rule in Succeeding("scope", "s", new ScopeFacts(@case)))
        {
            isUnclear |= rule.SuccessEvent == "unclear";
            if (rule.SuccessEvent == "outside")
            {
                facts.IsOutside = true;
                facts.IsAwardOutside |= !rule.RuleName.StartsWith("Agency.", StringComparison.Ordinal);
            }
        }

        facts.FundingGate = facts.IsOutside ? null
            : isUnclear ? Gate.InDoubt
            : @case.Law.AreStandardsAnnounced ? Gate.Applies
            : Gate.AwaitsStandards;
    }

    private void FindCredentials(AgencyCase @case, RequirementFacts facts)
    {
        facts.IsOpen = @case.Credentials is null;
        if (@case.Credentials is null)
        {
            return;
        }

        facts.Credentials = 0;
        foreach (var credential in @case.Credentials)
        {
            var credentialFacts = new CredentialFacts(@case, credential);
            if (!credentialFacts.IsGone)
            {
                facts.Credentials++;
                Add(credential, credentialFacts, Enum.Parse<CredentialForce>(Succeeding("credential", "c", credentialFacts).Single().SuccessEvent), facts);
            }
        }
    }

    private static void Add(Credential credential, CredentialFacts credentialFacts, CredentialForce force, RequirementFacts facts)
    {
        facts.WasDenied |= force == CredentialForce.Denied;
        if (facts.Force is null || force > facts.Force)
        {
            facts.Force = force;
            facts.IsOpen = false;
        }

        facts.IsOpen |= force == facts.Force && force == CredentialForce.Unclear && credentialFacts.CertifiedOn is null;
        if (force == CredentialForce.Held)
        {
            facts.Law.IsRecited |= credential.DoesRecite(MandatoryPoint.AdherenceToLaw);
            facts.Chokeholds.IsRecited |= credential.DoesRecite(MandatoryPoint.Chokeholds);
        }
    }

    private void FindPolicy(AgencyCase @case, RequirementFacts facts)
    {
        foreach (var rule in Succeeding("policy", "p", new PolicyFacts(@case)))
        {
            var point = rule.RuleName.StartsWith("Law.", StringComparison.Ordinal) ? facts.Law : facts.Chokeholds;
            point.Satisfies |= rule.SuccessEvent == "satisfies";
            point.FallsShort |= rule.SuccessEvent == "falls-short";
            point.IsUnsettled |= rule.SuccessEvent == "unsettled";
        }
    }

    /// <summary>The rules of a workflow that succeed on some facts.</summary>
    private List<Rule> Succeeding(string workflow, string name, object facts)
    {
        var results = _engine.ExecuteAllRulesAsync(workflow, new RuleParameter(name, facts)).AsTask().GetAwaiter().GetResult();
        var succeeding = new List<Rule>(4);
        foreach (var result in results)
        {
            if (result.IsSuccess)
            {
                succeeding.Add(result.Rule);
            }
            else if (!string.IsNullOrEmpty(result.ExceptionMessage))
            {
                throw new InvalidOperationException($"'{workflow}', '{result.Rule.RuleName}': {result.ExceptionMessage}");
            }
        }

        return succeeding;
    }

    private static Outcome OutcomeOf(RequirementStatus heaviest) => heaviest switch
    {
        RequirementStatus.NotMet => Outcome.NotEligible,
        RequirementStatus.Undetermined => Outcome.Undetermined,
        RequirementStatus.MetConditionally => Outcome.EligibleWithConditions,
        _ => Outcome.Eligible,
    };
}
