using GrantEligibility.Evaluation;
using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Explanations;
using GrantEligibility.Facts;
using GrantEligibility.Profiles.Json;
using GrantEligibility.Regimes;
using NRules;

namespace GrantEligibility.Decisions;

/// <summary>Reads a decision out of a session that has fired.</summary>
internal sealed class DecisionBuilder
{
    private readonly EligibilityQuestion _question;
    private readonly CompiledRegime _regime;
    private readonly OptionValues _options;
    private readonly OutcomeReached _reached;
    private readonly RegimeStanding? _standing;
    private readonly Derivation? _standingDerivation;
    private readonly List<RequirementAnswer> _answers;
    private readonly List<AnswerDerivation> _answerDerivations;
    private readonly List<Finding> _advisories;

    internal DecisionBuilder(
        EligibilityQuestion question, CompiledRegime regime, OptionValues options, Provenance provenance, ISession session)
    {
        _question = question;
        _regime = regime;
        _options = options;
        _reached = session.Query<OutcomeReached>().AsEnumerable().Single();
        _standing = session.Query<RegimeStanding>().AsEnumerable().SingleOrDefault();
        _answers = [.. _reached.Answers.OrderBy(a => regime.Requirements.IndexOf(a.Requirement))];
        _standingDerivation = _standing is null ? null : provenance.Of(_standing);
        _answerDerivations = [.. _answers.Select(answer => new AnswerDerivation(answer, [.. answer.SettledBy.Select(DerivationOf)]))];
        _advisories = _standing is { InForce: false } ? [] : [.. session.Query<Finding>().AsEnumerable().Where(f => !f.Decides)];

        // An error is no conclusion: the evaluator noted it.
        Derivation DerivationOf(Fact fact) => fact is EvaluationError ? new Derivation(fact, null, []) : provenance.Of(fact);
    }

    internal EligibilityDecision Build()
    {
        var regime = _regime.Regime;
        var summary = DecisionSummary.Of(_reached.Outcome, _question, regime, _standing, _answers);
        return new EligibilityDecision
        {
            Outcome = _reached.Outcome,
            Summary = summary,
            AsOf = _question.AsOf,
            Agency = new AgencyReference(_question.Profile.Agency.Name, _question.Profile.Agency.State, _question.Profile.Agency.Ori),
            Award = _question.Award is { } award ? AwardText.Of(award) : null,
            Regime = new RegimeReference(regime.Id, regime.Title, regime.Version),
            DecidedBy = DecidedBy(),
            Requirements = [.. _answers.Select(Result)],
            Advisories = [.. _regime.Requirements.Where(r => r.Kind != RequirementKind.Condition).SelectMany(AdvisoryResult)],
            Conditions = Notes(RequirementStatus.MetConditionally, f => f.Condition),
            Remedies = [.. Notes(RequirementStatus.NotMet, f => f.Remedy), .. Notes(RequirementStatus.Undetermined, f => f.Remedy)],
            Unknowns = Unknowns(),
            Warnings = Notes(null, f => f.Warning),
            Caveats = regime.Caveats,
            Choices = ChoicesLeanedOn(),
            Suppositions = [.. regime.Options.Where(o => !o.IsChoice && _options.ByName[o.Name] != o.Default).Select(Taken)],
            Digests = new DecisionDigests(
                CanonicalJson.DigestOf(CanonicalJson.Of(_question.Profile)),
                _question.Award is null ? null : CanonicalJson.DigestOf(CanonicalJson.Of(_question.Award)),
                _regime.Digest),
            Trail = TrailBuilder.Of(summary, _standing is { InForce: true } ? _standingDerivation : null, _answerDerivations),
        };
    }

    private List<string> DecidedBy()
    {
        if (_standing is { InForce: false })
        {
            return [.. _standing.Citations];
        }

        var heaviest = _answers.Max(a => a.Status);
        return [.. _answers.Where(a => a.Status == heaviest).SelectMany(a => a.Requirement.Citations).Distinct(StringComparer.Ordinal)];
    }

    private static RequirementResult Result(RequirementAnswer answer) => new()
    {
        Id = answer.Requirement.Id,
        Title = answer.Requirement.Title,
        Citations = answer.Requirement.Citations,
        Status = answer.Status,
        Sentence = answer.Sentence,
        Findings = [.. answer.SettledBy.OfType<Finding>().Select(Result)],
    };

    private IEnumerable<RequirementResult> AdvisoryResult(Requirement requirement)
    {
        var findings = _advisories
            .Where(f => f.RequirementId == requirement.Id)
            .OrderBy(f => f.CaseNumber)
            .ThenBy(f => f.RuleName, StringComparer.Ordinal)
            .ThenBy(f => f.Sentence, StringComparer.Ordinal)
            .Select(Result)
            .ToList();
        if (findings.Count > 0)
        {
            yield return new RequirementResult
            {
                Id = requirement.Id,
                Title = requirement.Title,
                Citations = requirement.Citations,
                Status = null,
                Sentence = findings[0].Sentence,
                Findings = findings,
            };
        }
    }

    private static FindingResult Result(Finding finding) => new()
    {
        Status = finding.Status,
        Agency = finding.Case.Agency.Name,
        Sentence = finding.Sentence,
        Rule = RuleNames.Short(finding.RuleName),
        Condition = finding.Condition,
        Remedy = finding.Remedy,
        Question = finding.Question,
        Warning = finding.Warning,
    };

    /// <summary>One kind of sentence from the findings of a status, or of any; in the order of the requirements, each sentence once.</summary>
    private List<DecisionNote> Notes(RequirementStatus? status, Func<Finding, string?> text) => [.. _answers
        .SelectMany(a => a.SettledBy.OfType<Finding>().Select(f => (a.Requirement, Finding: f)))
        .Where(x => (status is null || x.Finding.Status == status) && text(x.Finding) is not null)
        .Select(x => new DecisionNote(x.Requirement.Id, x.Requirement.Citations[0], x.Finding.Case.Agency.Name, text(x.Finding)!))
        .Distinct()];

    /// <summary>The questions of the findings; for a requirement nobody could settle, the requirement's own.</summary>
    private List<DecisionNote> Unknowns() => [
        .. Notes(RequirementStatus.Undetermined, f => f.Question),
        .. _answers
            .Where(a => a.Status == RequirementStatus.Undetermined && !a.SettledBy.OfType<Finding>().Any() && a.Requirement.Asks is not null)
            .Select(a => new DecisionNote(a.Requirement.Id, a.Requirement.Citations[0], _question.Profile.Agency.Name, a.Requirement.Asks!))];

    /// <summary>The choices in the derivation of what gave each requirement its status.</summary>
    private List<ChoiceTaken> ChoicesLeanedOn()
    {
        var weighing = _answerDerivations.SelectMany(a => a.SettledBy.Where(d => d.Value is not Finding finding || finding.Status == a.Answer.Status));
        var leanedOn = Derivation.PremisesBehind(_standingDerivation is null ? weighing : weighing.Append(_standingDerivation))
            .Select(p => p.Value)
            .OfType<Choice>()
            .Select(c => c.Name)
            .ToHashSet(StringComparer.Ordinal);
        return [.. _regime.Regime.Options.Where(o => o.IsChoice && (leanedOn.Contains(o.Name) || IsHindsight(o))).Select(Taken)];
    }

    /// <summary>The one choice that the projection makes, and no rule: it is leaned on whenever it is not the default.</summary>
    private bool IsHindsight(RegimeOption option) => option.Name == OptionValues.HindsightOption && _options.SeesLaterEvents;

    private ChoiceTaken Taken(RegimeOption option)
    {
        var value = _options.ByName[option.Name];
        var meaning = option.Values.FirstOrDefault(v => v.Word == value).Meaning ?? option.Summary;
        return new ChoiceTaken(option.Name, value, value == option.Default, meaning);
    }
}
