using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations;

/// <summary>The values of one condition for the facts of one match: reads them again, and notes each with the place where it stands.</summary>
internal sealed class ConditionValues(IReadOnlyDictionary<string, object?> bound)
{
    private readonly List<TrailValue> _noted = [];

    /// <summary>What was noted, each value once, in the order of the condition.</summary>
    internal IReadOnlyList<TrailValue> Noted => _noted;

    /// <summary>Notes what a member of a fact reads: its own value, or the values its <see cref="ReadsAttribute"/> names.</summary>
    internal void Note(MemberInfo member, Expression owner, string prefix)
    {
        if (TryEvaluate(owner, out var instance) && instance is not null && PlaceOf(owner) is { } place)
        {
            Note(member, instance, prefix, place);
        }
    }

    /// <summary>Notes the values that the <see cref="ReadsAttribute"/> of a method names.</summary>
    internal void NoteReads(MethodCallExpression call)
    {
        if (call.Object is { } owner && TryEvaluate(owner, out var instance) && instance is not null && PlaceOf(owner) is { } place)
        {
            NoteReads(call.Method, instance, string.Empty, place);
        }
    }

    /// <summary>The value of an expression; false where an alias is not bound, something on the way is null, or the kind of expression is not read here.</summary>
    internal bool TryEvaluate(Expression expression, out object? value)
    {
        value = null;
        switch (Unwrapped(expression))
        {
            case ConstantExpression constant:
                value = constant.Value;
                return true;
            case ParameterExpression parameter:
                return bound.TryGetValue(parameter.Name ?? string.Empty, out value);
            case MemberExpression { Member.Name: "Value", Expression: { } nullable } when Nullable.GetUnderlyingType(nullable.Type) is not null:
                return TryEvaluate(nullable, out value);
            case MemberExpression { Expression: { } owner } member:
                return TryEvaluate(owner, out var instance) && instance is not null && Reflected.TryGet(member.Member, instance, out value);
            case MemberExpression { Expression: null } member:
                return Reflected.TryGet(member.Member, null, out value);
            case MethodCallExpression { Object: { } owner } call:
                object? target = null;
                var arguments = new object?[call.Arguments.Count];
                return TryEvaluate(owner, out target) && target is not null
                    && call.Arguments.Select((a, i) => TryEvaluate(a, out arguments[i])).All(ok => ok)
                    && Reflected.TryInvoke(call.Method, target, arguments, out value);
            default:
                return false;
        }
    }

    /// <summary>An expression without the conversions around it.</summary>
    [return: NotNullIfNotNull(nameof(expression))]
    internal static Expression? Unwrapped(Expression? expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.Quote } convert)
        {
            expression = convert.Operand;
        }

        return expression;
    }

    private void Note(MemberInfo member, object instance, string prefix, Place place)
    {
        // What is computed from other facts alone has no value in a document, and stands for itself.
        if (NoteReads(member, instance, prefix, place) || !Reflected.TryGet(member, instance, out var value) || value is Fact)
        {
            return;
        }

        var noted = new TrailValue(prefix + Words.Of(member), value is null ? null : PlainText.Of(value), FactPlaces.Of(place, member, instance))
        {
            WhenNull = value is null ? AttributeOf<WhenNullAttribute>.On(member)?.Text : null,
        };
        if (!_noted.Contains(noted))
        {
            _noted.Add(noted);
        }
    }

    /// <summary>Notes the values that a member reads; false where it names none, or only other facts.</summary>
    private bool NoteReads(MemberInfo member, object instance, string prefix, Place place)
    {
        var hasValues = false;
        foreach (var name in AttributeOf<ReadsAttribute>.On(member)?.Members ?? [])
        {
            if (instance.GetType().GetProperty(name) is { } read && !typeof(Fact).IsAssignableFrom(read.PropertyType))
            {
                Note(read, instance, prefix, place);
                hasValues = true;
            }
        }

        return hasValues;
    }

    /// <summary>Where the value of an expression stands: a fact's own place, or a step down from its owner's.</summary>
    private Place? PlaceOf(Expression expression)
    {
        if (TryEvaluate(expression, out var value) && value is Fact fact)
        {
            return fact.Place;
        }

        return Unwrapped(expression) is MemberExpression { Expression: { } owner } member
            && PlaceOf(owner) is { } place
            && TryEvaluate(owner, out var instance) && instance is not null
                ? FactPlaces.Of(place, member.Member, instance)
                : null;
    }
}
