namespace NRules.RuleModel;

/// <summary>An expression in a named role, such as a condition of a pattern or the key selector of an aggregate.</summary>
public class NamedExpressionElement : ExpressionElement
{
    internal NamedExpressionElement(string name, LambdaParts expression)
        : base(expression, DeclarationScope.Imports(expression)) => Name = name;

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.NamedExpression;

    /// <summary>The role of the expression.</summary>
    public string Name { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitNamedExpression(context, this);
}
