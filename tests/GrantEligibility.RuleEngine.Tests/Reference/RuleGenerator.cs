using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>Makes rules of every construct.</summary>
/// <param name="choices">What decides.</param>
/// <param name="throws">Whether some expressions throw for some facts.</param>
/// <param name="types">The types of facts that patterns match.</param>
internal sealed class RuleGenerator(Choices choices, bool throws, params Type[] types)
{
    private readonly ExpressionGenerator _expressions = new(choices, throws);

    private QueryGenerator Queries => field ??= new QueryGenerator(choices, _expressions);

    /// <summary>A rule of at least so many conditions.</summary>
    public IRuleDefinition Rule(string name, int count, params ActionElement[] actions)
    {
        var scope = Scope.Empty;
        var elements = new List<RuleElement>();
        while (elements.Count < count)
        {
            elements.AddRange(Conditions(ref scope, depth: 2));
        }

        return Element.RuleDefinition(
            name,
            "",
            choices.Of(0, 0, 0, 1, -1),
            choices.Of(RuleRepeatability.Repeatable, RuleRepeatability.Repeatable, RuleRepeatability.NonRepeatable),
            [],
            [],
            Element.DependencyGroup(),
            Element.AndGroup(elements),
            Element.FilterGroup(Filters(scope)),
            Element.ActionGroup(actions));
    }

    private RuleElement[] Conditions(ref Scope scope, int depth)
    {
        switch (choices.Next(depth > 0 ? 14 : 6))
        {
            case 0 or 1 or 2 or 3:
                return [Pattern(ref scope)];
            case 4:
                return [Let(ref scope)];
            case 5:
                return [Having(scope)];
            case 6 or 7 or 8:
                return [Quantifier(scope, depth)];
            case 9:
                return [ForAll(scope)];
            case 10:
                return [Alternatives(ref scope, depth)];
            case 11:
                return [Element.AndGroup([.. Conditions(ref scope, depth - 1), .. Conditions(ref scope, depth - 1)])];
            default:
                return Queries.Query(ref scope, choices.Of<Type>(types));
        }
    }

    private PatternElement Pattern(ref Scope scope, Type? type = null)
    {
        var own = _expressions.Parameter(type ?? choices.Of<Type>(types));
        var pattern = Pattern(scope, own);
        scope = scope.With(own);
        return pattern;
    }

    private PatternElement Pattern(Scope scope, ParameterExpression own) =>
        Element.Pattern(own.Type, own.Name!, _expressions.Conditions(scope, own, choices.Of(0, 1, 1, 2)), source: null);

    private PatternElement Let(ref Scope scope)
    {
        var own = _expressions.Parameter(typeof(int));
        var value = ExpressionGenerator.Lambda(Expression.Add(_expressions.Term(scope), _expressions.Term(scope)));
        var outer = scope;
        scope = scope.With(own);
        return Element.Pattern(own.Type, own.Name!, _expressions.Conditions(outer, own, choices.Next(2)), Element.Binding(typeof(int), value));
    }

    private PatternElement Having(Scope scope)
    {
        var own = _expressions.Parameter(typeof(bool));
        return Element.Pattern(own.Type, own.Name!, _expressions.Having(scope), Element.Binding(Expression.Lambda(Expression.Constant(true))));
    }

    /// <summary>Not or Exists, over a pattern or whatever a group may hold, quantifiers and alternatives included.</summary>
    private RuleElement Quantifier(Scope scope, int depth)
    {
        var inner = scope;
        RuleElement source = choices.Next(5) switch
        {
            0 or 1 => Pattern(ref inner),
            2 => Element.AndGroup([.. Conditions(ref inner, depth - 1), .. Conditions(ref inner, depth - 1)]),
            3 => Alternatives(ref inner, depth),
            _ => Quantifier(inner, depth - 1),
        };
        return choices.Next(2) == 0 ? Element.Not(source) : Element.Exists(source);
    }

    private ForAllElement ForAll(Scope scope)
    {
        var type = choices.Of<Type>(types);
        var (first, second, third) = (scope, scope, scope);
        PatternElement[] patterns = choices.Next(3) == 0 ? [Pattern(ref second, type), Pattern(ref third, type)] : [Pattern(ref second, type)];
        return Element.ForAll(Pattern(ref first, type), patterns);
    }

    private OrElement Alternatives(ref Scope scope, int depth)
    {
        // A name of all branches is bound afterwards; a number of only one is zero where another branch matched.
        var shared = choices.Next(3) == 0 ? _expressions.Parameter(choices.Of<Type>(types)) : null;
        var numbers = scope.Numbers;
        var branches = new List<RuleElement>();
        for (var count = choices.Of(2, 2, 3); count > 0; count--)
        {
            var inner = shared is null ? scope : scope.With(shared);
            RuleElement[] own = shared is not null && choices.Next(2) == 0 ? [] : Conditions(ref inner, depth - 1);
            RuleElement[] branch = shared is null ? own : [Pattern(scope, shared), .. own];
            branches.Add(branch.Length == 1 ? branch[0] : Element.AndGroup(branch));
            numbers = numbers.AddRange(inner.Numbers.Except(scope.Numbers));
        }

        scope = (shared is null ? scope : scope.With(shared)) with { Numbers = numbers };
        return Element.OrGroup(branches);
    }

    private FilterElement[] Filters(Scope scope)
    {
        if (choices.Next(4) != 0 || (scope.Items.IsEmpty && scope.Numbers.IsEmpty))
        {
            return [];
        }

        return choices.Next(2) == 0
            ? [.. _expressions.Having(scope).Select(e => Element.Filter(FilterType.Predicate, e.Expression))]
            : [Element.Filter(FilterType.KeyChange, ExpressionGenerator.Lambda(Expression.Convert(_expressions.Term(scope), typeof(object))))];
    }
}
