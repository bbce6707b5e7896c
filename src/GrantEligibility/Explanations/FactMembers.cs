using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.Explanations;

/// <summary>Knows the members of facts: where their values stand, and which others they read. Thread-safe; each is looked up once a process.</summary>
internal static class FactMembers
{
    private static readonly ConcurrentDictionary<MemberInfo, string?> Steps = new();
    private static readonly ConcurrentDictionary<(MemberInfo, Type), IReadOnlyList<PropertyInfo>> Reads = new();

    /// <summary>
    /// The place of a member: one step down where the member is written in the JSON document; the question's own place for
    /// the as-of date; else the place of the fact, which is where a derived value comes from.
    /// </summary>
    internal static Place PlaceOf(Place owner, MemberInfo member, object instance) =>
        instance is Case && member.Name == nameof(Case.AsOf) ? new Place(Document.Question, "/asOf")
        : Steps.GetOrAdd(member, StepTo) is { } step ? owner.Of(step)
        : owner;

    /// <summary>The properties that a member of a fact reads, by its <see cref="ReadsAttribute"/>; those that are facts stand for themselves.</summary>
    internal static IReadOnlyList<PropertyInfo> ReadBy(MemberInfo member, Type factType) => Reads.GetOrAdd((member, factType), static key =>
    [
        .. (AttributeOf<ReadsAttribute>.On(key.Item1)?.Members ?? [])
            .Select(key.Item2.GetProperty)
            .OfType<PropertyInfo>()
            .Where(read => !typeof(Fact).IsAssignableFrom(read.PropertyType)),
    ]);

    /// <summary>Whether a member is written in the JSON document.</summary>
    internal static bool IsInDocument(MemberInfo member) => Steps.GetOrAdd(member, StepTo) is not null;

    /// <summary>The name of a member in the JSON document; null for one that is not written there.</summary>
    private static string? StepTo(MemberInfo member)
    {
        var isInDocument = member.DeclaringType?.Namespace == typeof(AgencyProfile).Namespace
            && AttributeOf<JsonIgnoreAttribute>.On(member) is null;
        return isInDocument
            ? AttributeOf<JsonPropertyNameAttribute>.On(member)?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(member.Name)
            : null;
    }
}
