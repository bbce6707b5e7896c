using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.Explanations;

/// <summary>Finds where a member of a fact stands.</summary>
internal static class FactPlaces
{
    /// <summary>
    /// The place of a member: one step down where the member is written in the JSON document; the question's own place for
    /// the as-of date; else the place of the fact, which is where a derived value comes from.
    /// </summary>
    internal static Place Of(Place owner, MemberInfo member, object instance)
    {
        if (instance is Case && member.Name == nameof(Case.AsOf))
        {
            return new Place(Document.Question, string.Empty).Of("asOf");
        }

        var isInDocument = member.DeclaringType?.Namespace == typeof(AgencyProfile).Namespace
            && AttributeOf<JsonIgnoreAttribute>.On(member) is null;
        return isInDocument
            ? owner.Of(AttributeOf<JsonPropertyNameAttribute>.On(member)?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(member.Name))
            : owner;
    }
}
