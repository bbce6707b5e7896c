using System.Collections.Concurrent;
using System.Reflection;

namespace GrantEligibility.Facts;

/// <summary>
/// Attributes of members, looked up once a process: a trail asks for the words and the reads of the same few members
/// hundreds of times, and reflection reads them anew each time. Thread-safe.
/// </summary>
internal static class AttributeOf<TAttribute>
    where TAttribute : Attribute
{
    private static readonly ConcurrentDictionary<MemberInfo, TAttribute?> Known = new();

    /// <summary>The attribute on a member; null where it has none.</summary>
    internal static TAttribute? On(MemberInfo member) => Known.GetOrAdd(member, static m => m.GetCustomAttribute<TAttribute>());
}
