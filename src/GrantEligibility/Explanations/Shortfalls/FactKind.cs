using System.Collections.Concurrent;
using System.Linq.Expressions;
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
    private const ulong Absent = 1;

    private static readonly ConcurrentDictionary<Type, Func<Fact, int, ulong>> Readers = new();

    /// <summary>A number that facts of one kind share; 0 for no fact.</summary>
    internal static ulong Of(Fact? fact) => Of(fact, Depth);

    private static ulong Of(Fact? fact, int depth) =>
        fact is null || depth == 0 ? 0 : Readers.GetOrAdd(fact.GetType(), ReaderOf)(fact, depth - 1);

    private static Func<Fact, int, ulong> ReaderOf(Type type)
    {
        var (fact, depth) = (Expression.Parameter(typeof(Fact)), Expression.Parameter(typeof(int)));
        Expression kind = Expression.Constant((ulong)type.MetadataToken);
        foreach (var member in MembersOf(type))
        {
            kind = Expression.ExclusiveOr(
                Expression.Multiply(kind, Expression.Constant(Prime)),
                WordOf(Expression.Property(Expression.Convert(fact, type), member), depth));
        }

        return Expression.Lambda<Func<Fact, int, ulong>>(kind, fact, depth).Compile();
    }

    // What is computed follows from what is stated.
    private static IEnumerable<PropertyInfo> MembersOf(Type type) =>
        type.GetProperties().Where(member => member.CanWrite && IsWord(member.PropertyType)).OrderBy(member => member.Name, StringComparer.Ordinal);

    private static Expression WordOf(Expression value, Expression depth)
    {
        if (typeof(Fact).IsAssignableFrom(value.Type))
        {
            return Expression.Call(typeof(FactKind), nameof(Of), null, value, depth);
        }

        if (Nullable.GetUnderlyingType(value.Type) is not null)
        {
            return Expression.Condition(
                Expression.Property(value, nameof(Nullable<>.HasValue)),
                WordOf(Expression.Property(value, nameof(Nullable<>.Value)), depth),
                Expression.Constant(Absent));
        }

        var number = value.Type == typeof(bool)
            ? Expression.Condition(value, Expression.Constant(1UL), Expression.Constant(0UL))
            : (Expression)Expression.Convert(Expression.Convert(value, Enum.GetUnderlyingType(value.Type)), typeof(ulong));
        return Expression.Add(number, Expression.Constant(Absent + 1));
    }

    private static bool IsWord(Type type)
    {
        var stated = Nullable.GetUnderlyingType(type) ?? type;
        return stated.IsEnum || stated == typeof(bool) || typeof(Fact).IsAssignableFrom(stated);
    }
}
