using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.DatedValues;
using RulesEngine.Models;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>What all agencies of a question share, and what is concluded for all of them.</summary>
public sealed class QuestionFacts
{
    private readonly DateOnly _seenUntil;

    internal QuestionFacts(EligibilityQuestion question)
    {
        Options = OptionReadings.Of(question.Options);
        AsOf = question.AsOf;
        _seenUntil = Options.SeesLaterEvents ? DateOnly.MaxValue : AsOf;
        Award = question.Award ?? Award.Unknown;
        Timeline = TimelineOn(AsOf, Options);
        Parameters = ParametersOn(AsOf, Options);
        SubRecipientsFound = question.Profile.SubRecipients?.Count;
        Practices = Latest(question.Profile.Practices);
        CrisisResponses = Seen(question.Profile.CrisisResponses, r => Holds(r.From, r.Until));
        Requirements = DecidingRequirements.For(this);
    }

    public OptionReadings Options { get; }

    public DateOnly AsOf { get; }

    public Award Award { get; }

    public Timeline Timeline { get; }

    public OrderParameters Parameters { get; }

    public int? SubRecipientsFound { get; }

    public List<Practice>? Practices { get; }

    public List<CrisisResponse>? CrisisResponses { get; }

    /// <summary>Whether the order is in force; null: no rule says so or not.</summary>
    public bool? IsInForce { get; internal set; }

    public List<RequirementStatus> Answers { get; } = new(4);

    /// <summary>The requirements that decide, in the order of the text.</summary>
    internal RequirementFacts[] Requirements { get; }

    internal List<PeerFinding> Findings { get; } = new(16);

    internal List<string> Errors { get; } = [];

    internal RuleParameter Input => new("q", this);

    /// <summary>Notes what a rule found on an agency.</summary>
    internal void Add(string agency, string rule)
    {
        var (index, status) = DecidingRequirements.Finders[rule];
        Findings.Add(new(agency, rule, status));
        if (index is { } requirement && status is { } decided)
        {
            Requirements[requirement].Add(decided);
        }
    }

    internal bool HasHappened(DateOnly? day) => day <= _seenUntil;

    internal DateOnly? Happened(DateOnly? day) => day <= _seenUntil ? day : null;

    internal bool Holds(DateOnly? from, DateOnly? until) => !(from > _seenUntil) && !(until <= _seenUntil);

    /// <summary>What was seen of a list; null: nobody looked.</summary>
    internal static List<T>? Seen<T>(IReadOnlyList<T>? all, Func<T, bool> isSeen)
    {
        if (all is null)
        {
            return null;
        }

        var seen = new List<T>(all.Count);
        foreach (var item in all)
        {
            if (isSeen(item))
            {
                seen.Add(item);
            }
        }

        return seen;
    }

    private List<Practice>? Latest(IReadOnlyList<Practice>? statements)
    {
        var latest = statements is null ? null : new List<Practice>(statements.Count);
        foreach (var statement in statements ?? [])
        {
            if (!HasHappened(statement.From))
            {
                continue;
            }

            var known = latest!.FindIndex(p => p.Name == statement.Name);
            if (known < 0)
            {
                latest.Add(statement);
            }
            else if (statement.From > latest[known].From)
            {
                latest[known] = statement;
            }
        }

        return latest;
    }

    private static Timeline TimelineOn(DateOnly day, OptionReadings options)
    {
        var order = ParameterDocuments.StandingOfTheOrder.On(day);
        var isRevoked = order?.Value is OrderStage.Revoked or OrderStage.RevokerRescinded;
        return new()
        {
            Order = isRevoked && options.IsRevocationSupposedAway ? OrderStage.RevocationSupposedAway : order?.Value ?? OrderStage.NotSigned,
            OrderSince = order?.From,
            Transition = ParameterDocuments.StandingOfTheTransition.On(day)?.Value ?? TransitionStage.NotSigned,
        };
    }

    private static OrderParameters ParametersOn(DateOnly day, OptionReadings options) => new()
    {
        ValidityInMonths = ParameterDocuments.CertificateValidity.On(day)?.Value,
        LookBackInMonths = ParameterDocuments.LookBack.On(day)?.Value,
        FirstGatedFiscalYear = ParameterDocuments.FirstGatedFiscalYear.On(day)?.Value,
        StandardsAnnouncedOn = ParameterDocuments.StandardsAnnouncedOn.On(day)?.Value,
        FirstListDueOn = ParameterDocuments.FirstListDueOn.On(day)?.Value,
        IntakeOpenFrom = options.IntakeOpenFrom ?? ParameterDocuments.IntakeOpenFrom.On(day)?.Value,
    };
}
