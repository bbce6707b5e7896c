using System.Linq.Expressions;
using System.Reflection;
using NRules.Extensibility;

namespace NRules.Network;

/// <summary>Makes the readers of keys: one for each value that is read, however many joins read it.</summary>
internal sealed class KeyReaders(ExpressionComparer comparer, IExpressionCompiler compiler)
{
    private readonly Dictionary<MemberInfo, List<Known>> _known = [];

    /// <summary>Finds or makes the reader of a value.</summary>
    public KeyReader Of(SlotExpression value)
    {
        var known = _known.TryGetValue(MemberOf(value), out var found) ? found : _known[MemberOf(value)] = [];
        var general = Generalized(value);
        var index = known.FindIndex(k => k.Value.SameAs(general, comparer));
        if (index < 0)
        {
            index = known.Count;
            known.Add(new Known(general, new KeyReader(general, compiler)));
        }

        return known[index].Reader;
    }

    // What a value is a member of; for others something that is there.
    private static MemberInfo MemberOf(SlotExpression value) => (value.Body as MemberExpression)?.Member ?? typeof(object);

    // A member that facts of many types inherit is read from all of them alike.
    private static SlotExpression Generalized(SlotExpression value)
        => value is { Body: MemberExpression { Expression: ParameterExpression parameter, Member: { DeclaringType: { IsInterface: false } declaring } member } }
           && declaring != parameter.Type
           && declaring.IsAssignableFrom(parameter.Type)
            ? value.Reading(member, Expression.Parameter(declaring, parameter.Name))
            : value;

    private sealed record Known(SlotExpression Value, KeyReader Reader);
}
