using System.Collections.Concurrent;
using System.Reflection;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>
/// Tells facts apart by what rules ask of them: their type and the words they state, those of the facts they hold included.
/// Facts of one kind differ in names, days and sentences only. Thread-safe.
/// </summary>
internal static class FactKind
{
    private const int Depth = 3;
    private const ulong Prime = 1099511628211;

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Members = new();

    /// <summary>A number that facts of one kind share; 0 for no fact.</summary>
    internal static ulong Of(Fact? fact) => Of(fact, Depth);

    private static ulong Of(Fact? fact, int depth)
    {
        if (fact is null || depth == 0)
        {
            return 0;
        }

        var kind = (ulong)fact.GetType().MetadataToken;
        foreach (var member in Members.GetOrAdd(fact.GetType(), MembersOf))
        {
            var value = member.GetValue(fact);
            kind = (kind * Prime) ^ (value is Fact held ? Of(held, depth - 1) : value is null ? 1 : 2 + Convert.ToUInt64(value, null));
        }

        return kind;
    }

    // What is computed follows from what is stated.
    private static PropertyInfo[] MembersOf(Type type) =>
        [.. type.GetProperties().Where(member => member.CanWrite && IsWord(member.PropertyType)).OrderBy(member => member.Name, StringComparer.Ordinal)];

    private static bool IsWord(Type type)
    {
        var stated = Nullable.GetUnderlyingType(type) ?? type;
        return stated.IsEnum || stated == typeof(bool) || typeof(Fact).IsAssignableFrom(stated);
    }
}
