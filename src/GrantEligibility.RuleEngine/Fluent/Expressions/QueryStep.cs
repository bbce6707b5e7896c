using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace NRules.Fluent.Expressions;

/// <summary>One step of a query, as the author wrote it.</summary>
internal sealed class QueryStep(Type resultType)
{
    public Type ResultType { get; set; } = resultType;

    public string? AggregateName { get; init; }

    public Type? CustomFactoryType { get; set; }

    public LambdaExpression? Binding { get; init; }

    public List<RoleExpression> Expressions { get; } = [];

    public List<LambdaExpression> Conditions { get; } = [];

    /// <summary>Where the step takes its values from: null for facts of working memory.</summary>
    /// <param name="scope">The aliases that the step may use.</param>
    /// <param name="previous">The pattern of the step before, null for the first.</param>
    public RuleElement? BuildSource(AliasScope scope, PatternElement? previous)
    {
        if (previous is null)
            return Binding is null ? null : Element.Binding(ResultType, AliasRewriter.Rewrite(scope, Binding));
        var expressions = Expressions.ConvertAll(e => Element.Expression(e.Role, AliasRewriter.Rewrite(scope, e.Expression, previous.Declaration)));
        return Element.Aggregate(ResultType, AggregateName!, expressions, previous, CustomFactoryType);
    }

    public List<NamedExpressionElement> BuildConditions(AliasScope scope, Declaration item) =>
        Conditions.ConvertAll(c => Element.Condition(AliasRewriter.Rewrite(scope, c, item)));
}
