using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>Why an agency withheld an event.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<WithholdingReason>))]
public enum WithholdingReason
{
    /// <summary>The officer has not yet had fair process, so § 3(b), last sentence, keeps the event out.</summary>
    FairProcessIncomplete,
}
