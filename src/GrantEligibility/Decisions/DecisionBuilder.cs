using GrantEligibility.Evaluation;
using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Explanations;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;

namespace GrantEligibility.Decisions;

/// <summary>Reads a decision out of what a session knew once it had fired.</summary>
internal sealed class DecisionBuilder
{
    private static readonly IReadOnlyList<DecisionNote> NoNotes = [];

    private readonly EligibilityQuestion _question;
    private readonly CompiledRegime _regime;
    private readonly OptionValues _options;
    private readonly SessionRecord _record;
    private readonly Outcome _outcome;
    private readonly RegimeStanding? _standing;
    private readonly List<RequirementAnswer> _answers;
    private readonly List<Finding> _advisories = [];

    internal DecisionBuilder(PreparedQuestion prepared, OptionValues options, SessionRecord record)
    {
        _question = prepared.Question;
        _regime = prepared.Regime;
        _options = options;
        _record = record;
        OutcomeReached? reached = null;
        foreach (var conclusion in record.Conclusions)
        {
            switch (conclusion)
            {
                case OutcomeReached outcome:
                    reached = outcome;
                    break;
                case RegimeStanding standing:
                    _standing = _standing is null
                        ? standing
                        : throw new InvalidOperationException($"Two rules of regime '{_regime.Regime.Id}' say whether it is in force.");
                    break;
                case Finding { Decides: false } advisory:
                    _advisories.Add(advisory);
                    break;
            }
        }

        _outcome = reached?.Outcome ?? throw new InvalidOperationException($"Regime '{_regime.Regime.Id}' has no requirement that decides.");
        _answers = InOrder(reached.Answers);
    }

    /// <summary>The outcome.</summary>
    internal Outcome Outcome => _outcome;

    /// <summary>The answers in the order of the requirements, each with the derivation of what settled it.</summary>
    internal List<AnswerDerivation> Answers => field ??= _answers.ConvertAll(answer => AnswerDerivation.Of(answer, _record.Provenance));

    /// <summary>The decision in one sentence.</summary>
    internal string Summary => DecisionSummary.Of(_outcome, _question, _regime.Regime, _standing, _answers);

    private Derivation? StandingDerivation => _standing is null ? null : _record.Provenance.Of(_standing);

    private bool IsInForce => _standing is not { InForce: false };

    internal EligibilityDecision Build()
    {
        var regime = _regime.Regime;
        var agency = _question.Profile.Agency;
        var summary = Summary;
        return new EligibilityDecision
        {
            Outcome = _outcome,
            Summary = summary,
            AsOf = _question.AsOf,
            Agency = new AgencyReference(agency.Name, agency.State, agency.Ori),
            Award = _question.Award is { } award ? AwardText.Of(award) : null,
            Regime = _regime.Reference,
            DecidedBy = DecidedBy(),
            Requirements = _answers.ConvertAll(Result),
            Advisories = IsInForce ? Advisories() : [],
            Conditions = Notes(RequirementStatus.MetConditionally, f => f.Condition),
            Remedies = Remedies(),
            Unknowns = Unknowns(),
            Warnings = Notes(null, f => f.Warning),
            Caveats = regime.Caveats,
            Choices = new DrawnWhenRead<ChoiceTaken>(this, static builder => builder.ChoicesLeanedOn()),
            Suppositions = _options.Suppositions,
            Digests = new DecisionDigests(_question, _regime),
            Trail = new TrailNode
            {
                Kind = TrailNodeKind.Decision,
                Text = summary,
                Because = new DrawnWhenRead<TrailNode>(this, static builder => builder.DrawTrail()),
            },
        };
    }

    /// <summary>The answers in the order of the requirements.</summary>
    private List<RequirementAnswer> InOrder(IReadOnlyList<RequirementAnswer> answers)
    {
        var inOrder = new List<RequirementAnswer>(answers.Count);
        for (var number = 0; number < _regime.Requirements.Count; number++)
        {
            for (var i = 0; i < answers.Count; i++)
            {
                if (ReferenceEquals(answers[i].Requirement, _regime.Requirements[number]))
                {
                    inOrder.Add(answers[i]);
                }
            }
        }

        return inOrder;
    }

    private List<string> DecidedBy()
    {
        if (!IsInForce)
        {
            return [.. _standing!.Citations];
        }

        var heaviest = RequirementStatus.NotApplicable;
        foreach (var answer in _answers)
        {
            heaviest = answer.Status > heaviest ? answer.Status : heaviest;
        }

        var citations = new List<string>();
        foreach (var answer in _answers)
        {
            if (answer.Status == heaviest)
            {
                AddEach(citations, answer.Requirement.Citations);
            }
        }

        return citations;
    }

    private static void AddEach(List<string> citations, IReadOnlyList<string> more)
    {
        for (var i = 0; i < more.Count; i++)
        {
            if (!citations.Contains(more[i]))
            {
                citations.Add(more[i]);
            }
        }
    }

    private static RequirementResult Result(RequirementAnswer answer) =>
        Result(answer.Requirement, answer.Status, answer.Sentence, Array.ConvertAll(answer.Findings, Result));

    private List<RequirementResult> Advisories()
    {
        var results = new List<RequirementResult>();
        _advisories.Sort(Finding.HeaviestFirst);
        for (var i = 0; i < _regime.Advisories.Count; i++)
        {
            var requirement = _regime.Advisories[i];
            List<FindingResult>? findings = null;
            foreach (var advisory in _advisories)
            {
                if (advisory.RequirementId == requirement.Id)
                {
                    (findings ??= new(1)).Add(Result(advisory));
                }
            }

            if (findings is not null)
            {
                results.Add(Result(requirement, null, findings[0].Sentence, findings));
            }
        }

        return results;
    }

    private static RequirementResult Result(
        Requirement requirement, RequirementStatus? status, string sentence, IReadOnlyList<FindingResult> findings) => new()
        {
            Id = requirement.Id,
            Title = requirement.Title,
            Citations = requirement.Citations,
            Status = status,
            Sentence = sentence,
            Findings = findings,
        };

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
    private IReadOnlyList<DecisionNote> Notes(RequirementStatus? status, Func<Finding, string?> text)
    {
        List<DecisionNote>? notes = null;
        AddNotes(ref notes, status, text);
        return notes ?? NoNotes;
    }

    private void AddNotes(ref List<DecisionNote>? notes, RequirementStatus? status, Func<Finding, string?> text)
    {
        foreach (var answer in _answers)
        {
            foreach (var finding in answer.Findings)
            {
                if ((status is not null && finding.Status != status) || text(finding) is not { } sentence)
                {
                    continue;
                }

                var note = NoteOn(answer.Requirement, finding.Case.Agency.Name, sentence);
                notes ??= [];
                if (!notes.Contains(note))
                {
                    notes.Add(note);
                }
            }
        }
    }

    /// <summary>What would cure what is not met, then what would settle what is open.</summary>
    private IReadOnlyList<DecisionNote> Remedies()
    {
        List<DecisionNote>? notes = null;
        AddNotes(ref notes, RequirementStatus.NotMet, f => f.Remedy);
        AddNotes(ref notes, RequirementStatus.Undetermined, f => f.Remedy);
        return notes ?? NoNotes;
    }

    /// <summary>The questions of the findings; for a requirement nobody could settle, the requirement's own.</summary>
    private IReadOnlyList<DecisionNote> Unknowns()
    {
        List<DecisionNote>? notes = null;
        AddNotes(ref notes, RequirementStatus.Undetermined, f => f.Question);
        foreach (var answer in _answers)
        {
            if (answer.Status == RequirementStatus.Undetermined && answer.Requirement.Asks is { } question && answer.Findings.Length == 0)
            {
                (notes ??= []).Add(NoteOn(answer.Requirement, _question.Profile.Agency.Name, question));
            }
        }

        return notes ?? NoNotes;
    }

    private static DecisionNote NoteOn(Requirement requirement, string agency, string text) =>
        new(requirement.Id, requirement.Citations[0], agency, text);

    /// <summary>The derivation of the answers.</summary>
    private TrailNode[] DrawTrail() => TrailBuilder.Steps(IsInForce ? StandingDerivation : null, Answers, _record.Provenance);

    /// <summary>The choices in the derivation of what gave each requirement its status.</summary>
    private ChoiceTaken[] ChoicesLeanedOn()
    {
        var leanedOn = new LeanedOnChoices(_record.Provenance);
        if (_standing is not null)
        {
            leanedOn.Add(_standing);
        }

        foreach (var answer in _answers)
        {
            foreach (var settling in answer.SettledBy)
            {
                if (settling is not Finding finding || finding.Status == answer.Status)
                {
                    leanedOn.Add(settling);
                }
            }
        }

        return Array.FindAll(_options.ChoicesTaken, choice => leanedOn.Has(choice.Name) || IsHindsight(choice));
    }

    /// <summary>The one choice that the projection makes, and no rule: it is leaned on whenever it is not the default.</summary>
    private bool IsHindsight(ChoiceTaken choice) => choice.Name == OptionValues.HindsightOption && _options.SeesLaterEvents;
}
