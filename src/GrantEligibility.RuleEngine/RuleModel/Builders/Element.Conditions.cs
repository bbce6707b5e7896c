using System.Linq.Expressions;

namespace NRules.RuleModel.Builders;

public static partial class Element
{
    /// <summary>Creates a group of elements.</summary>
    /// <param name="groupType">How the elements combine.</param>
    /// <param name="childElements">The elements, at least one.</param>
    /// <returns>The group.</returns>
    public static GroupElement Group(GroupType groupType, IEnumerable<RuleElement> childElements) => groupType switch
    {
        GroupType.And => AndGroup(childElements),
        GroupType.Or => OrGroup(childElements),
        _ => throw new ArgumentOutOfRangeException(nameof(groupType), groupType, "A group is And or Or."),
    };

    /// <summary>Creates a conjunction.</summary>
    /// <param name="childElements">The elements, at least one, no two of which declare the same name.</param>
    /// <returns>The group.</returns>
    public static AndElement AndGroup(params RuleElement[] childElements) => AndGroup(childElements.AsEnumerable());

    /// <summary>Creates a conjunction.</summary>
    /// <param name="childElements">The elements, at least one, no two of which declare the same name.</param>
    /// <returns>The group.</returns>
    public static AndElement AndGroup(IEnumerable<RuleElement> childElements)
    {
        var all = GroupChildren(childElements);
        DeclarationScope.RequireDistinctNames(DeclarationScope.Exports(all));
        return new AndElement(all);
    }

    /// <summary>Creates a disjunction.</summary>
    /// <param name="childElements">The elements, at least one.</param>
    /// <returns>The group.</returns>
    public static OrElement OrGroup(params RuleElement[] childElements) => OrGroup(childElements.AsEnumerable());

    /// <summary>Creates a disjunction.</summary>
    /// <param name="childElements">The elements, at least one.</param>
    /// <returns>The group.</returns>
    public static OrElement OrGroup(IEnumerable<RuleElement> childElements) => new(GroupChildren(childElements));

    /// <summary>Creates an element that matches while its source matches.</summary>
    /// <param name="source">A condition: a pattern, a group or another quantifier.</param>
    /// <returns>The element.</returns>
    public static ExistsElement Exists(RuleElement source) => new(Quantified(source));

    /// <summary>Creates an element that matches while its source does not match.</summary>
    /// <param name="source">A condition: a pattern, a group or another quantifier.</param>
    /// <returns>The element.</returns>
    public static NotElement Not(RuleElement source) => new(Quantified(source));

    /// <summary>Creates an element that matches while all facts of the base pattern match the patterns.</summary>
    /// <param name="basePattern">Which facts are asked.</param>
    /// <param name="patterns">What is asked of each; at least one pattern, over the base pattern's type.</param>
    /// <returns>The element.</returns>
    public static ForAllElement ForAll(PatternElement basePattern, IEnumerable<PatternElement> patterns)
    {
        ArgumentNullException.ThrowIfNull(basePattern);
        var all = All(patterns);
        if (all.Length == 0)
            throw new ArgumentException("A universal element needs at least one pattern that all facts must match.", nameof(patterns));
        return Array.Find(all, p => !p.ValueType.IsAssignableFrom(basePattern.ValueType)) is { } other
            ? throw new ArgumentException($"Facts of type {basePattern.ValueType} are never of type {other.ValueType}. Ask all of them about their own type.", nameof(patterns))
            : new ForAllElement(basePattern, all);
    }

    /// <summary>Creates a pattern over the facts of a type.</summary>
    /// <param name="type">The type of the facts.</param>
    /// <param name="name">The name of the declaration.</param>
    /// <param name="expressions">The conditions, each under the name <see cref="PatternElement.ConditionName"/>; may be empty.</param>
    /// <returns>The pattern.</returns>
    public static PatternElement Pattern(Type type, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions) =>
        Pattern(Declaration(type, name), expressions);

    /// <summary>Creates a pattern over the facts of a type.</summary>
    /// <param name="declaration">The name and type of the facts.</param>
    /// <param name="expressions">The conditions, each under the name <see cref="PatternElement.ConditionName"/>; may be empty.</param>
    /// <returns>The pattern.</returns>
    public static PatternElement Pattern(Declaration declaration, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions) =>
        Pattern(declaration, Named(expressions), source: null);

    /// <summary>Creates a pattern over what a source produces.</summary>
    /// <param name="type">The type of the values.</param>
    /// <param name="name">The name of the declaration.</param>
    /// <param name="expressions">The conditions, each under the name <see cref="PatternElement.ConditionName"/>; may be empty.</param>
    /// <param name="source">An aggregate or a binding; null for facts of working memory.</param>
    /// <returns>The pattern.</returns>
    public static PatternElement Pattern(Type type, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, RuleElement? source) =>
        Pattern(Declaration(type, name), Named(expressions), source);

    /// <summary>Creates a pattern over what a source produces.</summary>
    /// <param name="declaration">The name and type of the values.</param>
    /// <param name="expressions">The conditions, each under the name <see cref="PatternElement.ConditionName"/>; may be empty.</param>
    /// <param name="source">An aggregate or a binding; null for facts of working memory.</param>
    /// <returns>The pattern.</returns>
    public static PatternElement Pattern(Declaration declaration, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, RuleElement? source) =>
        Pattern(declaration, Named(expressions), source);

    /// <summary>Creates a pattern over what a source produces.</summary>
    /// <param name="type">The type of the values.</param>
    /// <param name="name">The name of the declaration.</param>
    /// <param name="expressions">The conditions; may be empty.</param>
    /// <param name="source">An aggregate or a binding; null for facts of working memory.</param>
    /// <returns>The pattern.</returns>
    public static PatternElement Pattern(Type type, string name, IEnumerable<NamedExpressionElement> expressions, RuleElement? source) =>
        Pattern(Declaration(type, name), expressions, source);

    /// <summary>Creates a pattern over what a source produces.</summary>
    /// <param name="declaration">The name and type of the values.</param>
    /// <param name="expressions">The conditions; may be empty.</param>
    /// <param name="source">An aggregate or a binding; null for facts of working memory.</param>
    /// <returns>The pattern.</returns>
    public static PatternElement Pattern(Declaration declaration, IEnumerable<NamedExpressionElement> expressions, RuleElement? source)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        var conditions = new ExpressionCollection(All(expressions));
        for (var i = 0; i < conditions.Count; i++)
        {
            if (conditions[i].Parts is var condition && condition.ReturnType != typeof(bool))
                throw new ArgumentException($"The condition '{condition}' gives {condition.ReturnType}. A condition gives a boolean.", nameof(expressions));
        }
        var produced = source switch
        {
            null => declaration.Type,
            AggregateElement aggregate => aggregate.ResultType,
            BindingElement binding => binding.ResultType,
            _ => throw new ArgumentException($"A pattern takes its values from an aggregate or a binding, not from {source.ElementType}.", nameof(source)),
        };
        return declaration.Type.IsAssignableFrom(produced)
            ? new PatternElement(declaration, conditions, source)
            : throw new ArgumentException($"The source of '{declaration}' produces {produced}. Declare that type.", nameof(source));
    }

    /// <summary>Creates a condition of a pattern.</summary>
    /// <param name="expression">The condition; its value is a boolean.</param>
    /// <returns>The condition.</returns>
    public static NamedExpressionElement Condition(LambdaExpression expression) => Expression(PatternElement.ConditionName, expression);

    /// <summary>Creates an expression in a named role.</summary>
    /// <param name="name">The role of the expression.</param>
    /// <param name="expression">The expression.</param>
    /// <returns>The element.</returns>
    public static NamedExpressionElement Expression(string name, LambdaExpression expression)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(expression);
        return Expression(name, new LambdaParts(expression));
    }

    internal static NamedExpressionElement Condition(LambdaParts expression) => Expression(PatternElement.ConditionName, expression);

    internal static NamedExpressionElement Expression(string name, LambdaParts expression) => new(name, expression);

    /// <summary>Creates a binding of an expression's value.</summary>
    /// <param name="expression">The expression over earlier declarations.</param>
    /// <returns>The binding.</returns>
    public static BindingElement Binding(LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return Binding(expression.ReturnType, expression);
    }

    /// <summary>Creates a binding of an expression's value.</summary>
    /// <param name="resultType">The type of the value.</param>
    /// <param name="expression">The expression over earlier declarations.</param>
    /// <returns>The binding.</returns>
    public static BindingElement Binding(Type resultType, LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(resultType);
        ArgumentNullException.ThrowIfNull(expression);
        return Binding(resultType, new LambdaParts(expression));
    }

    internal static BindingElement Binding(Type resultType, LambdaParts expression) => resultType.IsAssignableFrom(expression.ReturnType)
        ? new BindingElement(resultType, expression)
        : throw new ArgumentException($"The expression '{expression}' gives {expression.ReturnType}, not {resultType}.", nameof(expression));

    private static RuleElement[] GroupChildren(IEnumerable<RuleElement> childElements)
    {
        var all = All(childElements);
        if (all.Length == 0)
            throw new ArgumentException("A group of conditions is empty. Give it at least one.", nameof(childElements));
        return Array.Find(all, c => !IsCondition(c)) is { } other
            ? throw new ArgumentException($"{other.ElementType} is no condition and cannot stand in a group.", nameof(childElements))
            : all;
    }

    private static RuleElement Quantified(RuleElement source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return IsCondition(source)
            ? source
            : throw new ArgumentException($"{source.ElementType} cannot be negated or asked to exist. Use a pattern, a group or a quantifier.", nameof(source));
    }

    private static bool IsCondition(RuleElement element) => element is PatternElement or GroupElement or NotElement or ExistsElement or ForAllElement;

    private static IEnumerable<NamedExpressionElement> Named(IEnumerable<KeyValuePair<string, LambdaExpression>> expressions)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        return expressions.Select(e => Expression(e.Key, e.Value));
    }
}
