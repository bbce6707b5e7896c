using System.Linq.Expressions;

namespace NRules.RuleModel;

/// <summary>An element that holds an expression. The expression's parameters refer to declarations by name and type.</summary>
public abstract class ExpressionElement : RuleElement
{
    private protected ExpressionElement(LambdaExpression expression, IEnumerable<Declaration> imports)
        : base(imports, exports: []) => Expression = expression;

    /// <summary>The expression.</summary>
    public LambdaExpression Expression { get; }
}
