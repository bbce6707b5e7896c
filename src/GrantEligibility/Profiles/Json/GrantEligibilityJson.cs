using System.Text.Json.Serialization;
using GrantEligibility.Decisions;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Comparisons;
using GrantEligibility.Explanations.Timelines;
using GrantEligibility.Records;
using GrantEligibility.Records.Masking;
using GrantEligibility.Records.Replay;
using GrantEligibility.Verification;

namespace GrantEligibility.Profiles.Json;

/// <summary>
/// The serializer's source-generated description of every document this library reads or writes: decisions are written by
/// it, the JSON schemas made from it. Profiles, awards and case files are read without it, since a serializer takes longer
/// to get ready than most programs take to ask one question; tests see that both agree. A member that
/// is null is not written, as absent and null both mean unknown; a member of a decision that is required says otherwise.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    MaxDepth = 256)]
[JsonSerializable(typeof(AgencyProfile))]
[JsonSerializable(typeof(Award))]
[JsonSerializable(typeof(CaseFile))]
[JsonSerializable(typeof(EligibilityDecision))]
[JsonSerializable(typeof(EligibilityExplanation))]
[JsonSerializable(typeof(ComparedDecisions))]
[JsonSerializable(typeof(DecisionChange))]
[JsonSerializable(typeof(DecisionRecord))]
[JsonSerializable(typeof(DecisionTimeline))]
[JsonSerializable(typeof(MaskedRecord))]
[JsonSerializable(typeof(ReplayReport))]
internal sealed partial class GrantEligibilityJson : JsonSerializerContext;
