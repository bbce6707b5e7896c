using System.Linq.Expressions;

namespace NRules.RuleModel;

/// <summary>An element that holds an expression. The expression's parameters refer to declarations by name and type.</summary>
public abstract class ExpressionElement : RuleElement
{
    private protected ExpressionElement(LambdaParts parts, IEnumerable<Declaration> imports)
        : base(imports, exports: []) => Parts = parts;

    /// <summary>The expression.</summary>
    public LambdaExpression Expression => Parts.Lambda;

    internal LambdaParts Parts { get; }
}
