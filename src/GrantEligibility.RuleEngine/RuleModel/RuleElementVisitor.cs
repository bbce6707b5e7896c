using NRules.RuleModel.Builders;

namespace NRules.RuleModel;

/// <summary>
/// Walks a rule, element by element, and may replace parts of it: an element is rebuilt only when a part of it changed, so a visitor that changes nothing returns
/// the very objects it was given. Stateless; a derived visitor is as safe to share as its own fields.
/// </summary>
/// <typeparam name="TContext">What the walk carries along.</typeparam>
public class RuleElementVisitor<TContext>
{
    /// <summary>Visits a whole rule.</summary>
    /// <param name="context">What the walk carries along.</param>
    /// <param name="rule">The rule to visit.</param>
    /// <returns>The rule itself, or a new one with the changed parts.</returns>
    public IRuleDefinition Visit(TContext context, IRuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var dependencies = (DependencyGroupElement)Visit(context, rule.DependencyGroup);
        var leftHandSide = (GroupElement)Visit(context, rule.LeftHandSide);
        var filters = (FilterGroupElement)Visit(context, rule.FilterGroup);
        var rightHandSide = (ActionGroupElement)Visit(context, rule.RightHandSide);
        return dependencies == rule.DependencyGroup && leftHandSide == rule.LeftHandSide && filters == rule.FilterGroup && rightHandSide == rule.RightHandSide
            ? rule
            : Element.RuleDefinition(rule.Name, rule.Description, rule.Priority, rule.Repeatability, rule.Tags, rule.Properties, dependencies, leftHandSide, filters, rightHandSide);
    }

    /// <summary>Visits an element and all its parts.</summary>
    /// <param name="context">What the walk carries along.</param>
    /// <param name="element">The element to visit.</param>
    /// <returns>The element itself, or what takes its place.</returns>
    public RuleElement Visit(TContext context, RuleElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element.Accept(context, this);
    }

    /// <summary>Visits each element of a list.</summary>
    /// <typeparam name="T">Type of the elements.</typeparam>
    /// <param name="context">What the walk carries along.</param>
    /// <param name="elements">The elements to visit.</param>
    /// <param name="visitFunc">How to visit one; returns what takes its place.</param>
    /// <returns>The list itself when no element changed, otherwise a new one.</returns>
    public static IReadOnlyList<T> Visit<T>(TContext context, IReadOnlyList<T> elements, Func<TContext, T, T> visitFunc)
    {
        ArgumentNullException.ThrowIfNull(elements);
        ArgumentNullException.ThrowIfNull(visitFunc);
        T[]? changed = null;
        for (var i = 0; i < elements.Count; i++)
        {
            var visited = visitFunc(context, elements[i]);
            if (!ReferenceEquals(visited, elements[i]))
                (changed ??= [.. elements])[i] = visited;
        }
        return changed ?? elements;
    }

    /// <summary>Visits a pattern.</summary>
    /// <param name="context">What the walk carries along.</param>
    /// <param name="element">The element to visit.</param>
    /// <returns>The element itself, or what takes its place.</returns>
    protected internal virtual RuleElement VisitPattern(TContext context, PatternElement element)
    {
        var source = element.Source is null ? null : Visit(context, element.Source);
        var expressions = VisitExpressions(context, element.Expressions);
        return source == element.Source && expressions == element.Expressions ? element : Element.Pattern(element.Declaration, expressions, source);
    }

    /// <summary>Visits an aggregate.</summary>
    /// <inheritdoc cref="VisitPattern" path="/param|/returns"/>
    protected internal virtual RuleElement VisitAggregate(TContext context, AggregateElement element)
    {
        var source = (PatternElement)Visit(context, element.Source);
        var expressions = VisitExpressions(context, element.Expressions);
        return source == element.Source && expressions == element.Expressions
            ? element
            : Element.Aggregate(element.ResultType, element.Name, expressions, source, element.CustomFactoryType);
    }

    /// <summary>Visits a binding.</summary>
    /// <inheritdoc cref="VisitPattern" path="/param|/returns"/>
    protected internal virtual RuleElement VisitBinding(TContext context, BindingElement element) => element;

    /// <summary>Visits a named expression.</summary>
    /// <inheritdoc cref="VisitPattern" path="/param|/returns"/>
    protected internal virtual NamedExpressionElement VisitNamedExpression(TContext context, NamedExpressionElement element) => element;

    /// <summary>Visits a conjunction.</summary>
    /// <inheritdoc cref="VisitPattern" path="/param|/returns"/>
    protected internal virtual RuleElement VisitAnd(TContext context, AndElement element)
    {
        var children = Visit(context, element.ChildElements, Visit);
        return children == element.ChildElements ? element : Element.AndGroup(children);
    }

    /// <summary>Visits a disjunction.</summary>
    /// <inheritdoc cref="VisitPattern" path="/param|/returns"/>
    protected internal virtual RuleElement VisitOr(TContext context, OrElement element)
    {
        var children = Visit(context, element.ChildElements, Visit);
        return children == element.ChildElements ? element : Element.OrGroup(children);
    }

    /// <summary>Visits a negation.</summary>
    /// <inheritdoc cref="VisitPattern" path="/param|/returns"/>
    protected internal virtual RuleElement VisitNot(TContext context, NotElement element)
    {
        var source = Visit(context, element.Source);
        return source == element.Source ? element : Element.Not(source);
    }

    /// <summary>Visits an existential element.</summary>
    /// <inheritdoc cref="VisitPattern" path="/param|/returns"/>
    protected internal virtual RuleElement VisitExists(TContext context, ExistsElement element)
    {
        var source = Visit(context, element.Source);
        return source == element.Source ? element : Element.Exists(source);
    }

    /// <summary>Visits a universal element.</summary>
    /// <inheritdoc cref="VisitPattern" path="/param|/returns"/>
    protected internal virtual RuleElement VisitForAll(TContext context, ForAllElement element)
    {
        var basePattern = (PatternElement)Visit(context, element.BasePattern);
        var patterns = Visit(context, element.Patterns, (c, p) => (PatternElement)Visit(c, p));
        return basePattern == element.BasePattern && patterns == element.Patterns ? element : Element.ForAll(basePattern, patterns);
    }

    /// <summary>Visits a dependency.</summary>
    /// <inheritdoc cref="VisitPattern" path="/param|/returns"/>
    protected internal virtual DependencyElement VisitDependency(TContext context, DependencyElement element) => element;

    /// <summary>Visits the dependencies of a rule.</summary>
    /// <inheritdoc cref="VisitPattern" path="/param|/returns"/>
    protected internal virtual DependencyGroupElement VisitDependencyGroup(TContext context, DependencyGroupElement element)
    {
        var dependencies = Visit(context, element.Dependencies, VisitDependency);
        return dependencies == element.Dependencies ? element : Element.DependencyGroup(dependencies);
    }

    /// <summary>Visits a filter.</summary>
    /// <inheritdoc cref="VisitPattern" path="/param|/returns"/>
    protected internal virtual FilterElement VisitFilter(TContext context, FilterElement element) => element;

    /// <summary>Visits the filters of a rule.</summary>
    /// <inheritdoc cref="VisitPattern" path="/param|/returns"/>
    protected internal virtual FilterGroupElement VisitFilterGroup(TContext context, FilterGroupElement element)
    {
        var filters = Visit(context, element.Filters, VisitFilter);
        return filters == element.Filters ? element : Element.FilterGroup(filters);
    }

    /// <summary>Visits an action.</summary>
    /// <inheritdoc cref="VisitPattern" path="/param|/returns"/>
    protected internal virtual ActionElement VisitAction(TContext context, ActionElement element) => element;

    /// <summary>Visits the actions of a rule.</summary>
    /// <inheritdoc cref="VisitPattern" path="/param|/returns"/>
    protected internal virtual ActionGroupElement VisitActionGroup(TContext context, ActionGroupElement element)
    {
        var actions = Visit(context, element.Actions, VisitAction);
        return actions == element.Actions ? element : Element.ActionGroup(actions);
    }

    private ExpressionCollection VisitExpressions(TContext context, ExpressionCollection expressions) =>
        expressions.Update(Visit(context, expressions, VisitNamedExpression));
}
