using System.Linq.Expressions;

namespace NRules.RuleModel.Builders;

/// <summary>Builds the filters of a rule.</summary>
public class FilterGroupBuilder : RuleElementBuilder, IBuilder<FilterGroupElement>
{
    private readonly List<FilterElement> _filters = [];

    /// <summary>Adds a filter.</summary>
    /// <param name="element">The filter.</param>
    public void Filter(FilterElement element) => _filters.Add(NotNull(element));

    /// <summary>Adds a filter.</summary>
    /// <param name="filterType">How the value of the expression gates a match.</param>
    /// <param name="expression">The expression over the rule's declarations, by parameter name and type.</param>
    public void Filter(FilterType filterType, LambdaExpression expression) => _filters.Add(Element.Filter(filterType, expression));

    FilterGroupElement IBuilder<FilterGroupElement>.Build() => Element.FilterGroup(_filters);
}
