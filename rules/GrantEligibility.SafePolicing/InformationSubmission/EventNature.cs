using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.InformationSubmission;

/// <summary>Whether an event that was not submitted is one that § 3(b) names. Every such event has exactly one.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("nature of the event")]
public sealed record EventNature : Fact
{
    /// <summary>The event.</summary>
    public required OfficerEvent Event { get; init; }

    /// <summary>Whether § 3(b) names it; null: unknown.</summary>
    public required bool? IsNamed { get; init; }

    /// <summary>What it is, as a part of a sentence: <c>a conviction for on-duty conduct</c>.</summary>
    public required string What { get; init; }

    /// <summary>The question that would settle whether § 3(b) names it; null where it is settled.</summary>
    public string? Question { get; init; }

    internal static EventNature Named(OfficerEvent officerEvent, string what) => Of(officerEvent, true, what, null);

    internal static EventNature NotNamed(OfficerEvent officerEvent, string what) => Of(officerEvent, false, what, null);

    internal static EventNature Unknown(OfficerEvent officerEvent, string what, string question) => Of(officerEvent, null, what, question);

    private static EventNature Of(OfficerEvent officerEvent, bool? isNamed, string what, string? question) => new()
    {
        Event = officerEvent,
        IsNamed = isNamed,
        What = what,
        Question = question,
        CaseNumber = officerEvent.CaseNumber,
        Place = officerEvent.Place,
    };
}
