using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>
/// One event, or several alike, of a category of EO 13929 § 3(b): a termination, a de-certification, a conviction, a
/// judgment, a resignation. No officer is named.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("event")]
public sealed record OfficerEvent : Fact
{
    /// <summary>The category the event stands under; the projection sets it.</summary>
    [JsonIgnore]
    public CategoryName Category { get; init; }

    /// <summary>The day of the event.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How many events alike the entry stands for, 1 or more; null: unknown how many.</summary>
    [Range(1, int.MaxValue)]
    public int? Count { get; init; }

    /// <summary>Whether it was submitted under § 3; null: unknown, unless <see cref="SubmittedOn"/> says so.</summary>
    [Asks("Was the event submitted under § 3?")]
    public bool? Submitted { get; init; }

    /// <summary>The day it was submitted under § 3. A submission after the as-of date is no submission yet.</summary>
    public DateOnly? SubmittedOn { get; init; }

    /// <summary>Why the agency withheld it; absent where it claims no reason.</summary>
    [WhenNull("not claimed")]
    public WithholdingReason? WithheldFor { get; init; }

    /// <summary>The first day on which fair process was complete; absent where it is not recorded as complete.</summary>
    [WhenNull("not recorded")]
    public DateOnly? FairProcessCompletedOn { get; init; }

    /// <summary>For a conviction: whether it is for on-duty conduct; null: unknown.</summary>
    [Asks("Was the conviction for on-duty conduct?")]
    public bool? OnDuty { get; init; }

    /// <summary>For a civil case: whether it ended in a judgment or a settlement; null: unknown.</summary>
    [Asks("Did the civil case end in a judgment or a settlement?")]
    public CivilDisposition? Disposition { get; init; }

    /// <summary>For a judgment or a resignation: whether it concerns the use of force; null: unknown.</summary>
    [Asks("Does the case, or the investigation, concern the use of force?")]
    public bool? ConcernsUseOfForce { get; init; }

    /// <summary>For a resignation or retirement: whether the investigation was open on that day; null: unknown.</summary>
    [Asks("Was the investigation open on the day of the resignation or retirement?")]
    public bool? InvestigationOpen { get; init; }

    /// <summary>For a resignation or retirement: the day the investigation later closed without a finding; absent where it did not.</summary>
    [WhenNull("not recorded")]
    public DateOnly? ClosedWithoutFindingOn { get; init; }

    /// <summary>Whether it is known to be submitted under § 3.</summary>
    [JsonIgnore, Reads(nameof(Submitted), nameof(SubmittedOn))]
    public bool IsSubmitted => Submitted == true || SubmittedOn is not null;

    /// <summary>Whether it is unknown if it was submitted.</summary>
    [JsonIgnore, Reads(nameof(Submitted), nameof(SubmittedOn))]
    public bool IsSubmissionUnknown => Submitted is null && SubmittedOn is null;

    /// <summary>Whether it is withheld because the officer has not yet had fair process, and that is so still.</summary>
    [JsonIgnore, Reads(nameof(WithheldFor), nameof(FairProcessCompletedOn))]
    public bool IsWithheldForFairProcess => WithheldFor == WithholdingReason.FairProcessIncomplete && FairProcessCompletedOn is null;
}
