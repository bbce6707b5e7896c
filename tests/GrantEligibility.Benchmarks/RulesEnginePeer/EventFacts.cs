using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.InformationSubmission;
using RulesEngine.Models;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>One event as of the day, and what the workflows have concluded of it so far.</summary>
public sealed class EventFacts
{
    private readonly OfficerEvent _event;

    internal EventFacts(CaseFacts @case, CategoryName category, OfficerEvent officerEvent)
    {
        _event = officerEvent;
        Case = @case;
        Category = category;
        Submitted = officerEvent.SubmittedOn is { } day ? @case.Question.HasHappened(day) : officerEvent.Submitted;
        IsWithheldForFairProcess = officerEvent.WithheldFor == WithholdingReason.FairProcessIncomplete
            && !@case.Question.HasHappened(officerEvent.FairProcessCompletedOn);
        ClosedWithoutFindingOn = @case.Question.Happened(officerEvent.ClosedWithoutFindingOn);
        Input = new("e", this);
    }

    public CaseFacts Case { get; }

    public CategoryName Category { get; }

    public bool? Submitted { get; }

    public bool IsSubmitted => Submitted == true;

    public bool IsSubmissionUnknown => Submitted is null;

    public bool IsWithheldForFairProcess { get; }

    public bool? OnDuty => _event.OnDuty;

    public CivilDisposition? Disposition => _event.Disposition;

    public bool? ConcernsUseOfForce => _event.ConcernsUseOfForce;

    public bool? InvestigationOpen => _event.InvestigationOpen;

    public DateOnly? ClosedWithoutFindingOn { get; }

    /// <summary>Whether § 3(b) names it, once that is concluded; null: unknown.</summary>
    public bool? IsNamed { get; private set; }

    /// <summary>How it stands, once that is concluded.</summary>
    public EventForce? Force { get; internal set; }

    public bool IsNamedByText => Force != EventForce.NotNamed;

    /// <summary>Whether it is concluded what it is: an event not known to be submitted.</summary>
    internal bool HasNature { get; private set; }

    internal RuleParameter Input { get; }

    internal void Is(bool? named) => (HasNature, IsNamed) = (true, named);
}
