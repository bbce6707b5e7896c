using System.Linq.Expressions;

namespace NRules.RuleModel.Builders;

/// <summary>Builds a binding of an expression's value.</summary>
public class BindingBuilder : RuleElementBuilder, IBuilder<BindingElement>
{
    private Type? _resultType;
    private LambdaExpression? _expression;

    /// <summary>Sets the type of the value; by default that of the expression.</summary>
    /// <param name="resultType">The type.</param>
    public void ResultType(Type resultType) => _resultType = NotNull(resultType);

    /// <summary>Sets the expression.</summary>
    /// <param name="expression">The expression over earlier declarations, by parameter name and type.</param>
    public void BindingExpression(LambdaExpression expression) => _expression = NotNull(expression);

    BindingElement IBuilder<BindingElement>.Build() => _expression is null
        ? throw new InvalidOperationException("The binding has no expression. Call BindingExpression.")
        : Element.Binding(_resultType ?? _expression.ReturnType, _expression);
}
