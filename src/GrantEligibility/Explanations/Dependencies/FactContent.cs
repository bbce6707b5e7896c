using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Dependencies;

/// <summary>Compares facts by all they hold. A record's own equality takes two lists that read alike for different.</summary>
internal static class FactContent
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Stated = new();

    /// <summary>Whether two values read alike, item by item and member by member.</summary>
    internal static bool AreEqual(object? one, object? other)
    {
        if (Equals(one, other))
        {
            return true;
        }

        return (one, other) switch
        {
            (string, _) or (_, string) => false,
            (IEnumerable left, IEnumerable right) => left.Cast<object?>().SequenceEqual(right.Cast<object?>(), Comparer.Instance),
            (Fact, Fact) when one.GetType() == other.GetType() => StatedBy(one.GetType()).All(member => AreEqual(member.GetValue(one), member.GetValue(other))),
            _ => false,
        };
    }

    // What is computed follows from what is stated.
    private static PropertyInfo[] StatedBy(Type type) =>
        Stated.GetOrAdd(type, static t => [.. t.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.CanWrite && p.GetIndexParameters().Length == 0)]);

    private sealed class Comparer : IEqualityComparer<object?>
    {
        internal static readonly Comparer Instance = new();

        bool IEqualityComparer<object?>.Equals(object? x, object? y) => AreEqual(x, y);

        int IEqualityComparer<object?>.GetHashCode(object obj) => 0;
    }
}
