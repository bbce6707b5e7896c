namespace NRules.RuleModel;

/// <summary>Computes a value from earlier declarations.</summary>
public class BindingElement : ExpressionElement
{
    internal BindingElement(Type resultType, LambdaParts expression)
        : base(expression, DeclarationScope.Imports(expression)) => ResultType = resultType;

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Binding;

    /// <summary>The type of the value.</summary>
    public Type ResultType { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitBinding(context, this);
}
