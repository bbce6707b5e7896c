using System.Text.Json;
using System.Text.Json.Serialization;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Bodies;

namespace GrantEligibility.SafePolicing.DatedValues;

/// <summary>How the documents in <c>parameters/</c> are read.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(DatedParameter<int>))]
[JsonSerializable(typeof(DatedParameter<DateOnly>))]
[JsonSerializable(typeof(DatedParameter<DateOnly?>))]
[JsonSerializable(typeof(DatedParameter<OrderStage>))]
[JsonSerializable(typeof(DatedParameter<TransitionStage>))]
[JsonSerializable(typeof(BodyRegistryDocument))]
internal sealed partial class ParameterJsonContext : JsonSerializerContext;
