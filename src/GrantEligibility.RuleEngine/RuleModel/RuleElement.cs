namespace NRules.RuleModel;

/// <summary>A part of a rule in canonical form. Immutable; threads may share it.</summary>
public abstract class RuleElement
{
    private protected RuleElement(IEnumerable<Declaration> imports, IEnumerable<Declaration> exports)
    {
        Imports = DeclarationScope.Distinct(imports);
        Exports = DeclarationScope.Distinct(exports);
    }

    /// <summary>The kind of the element.</summary>
    public abstract ElementType ElementType { get; }

    /// <summary>What the element makes visible to the elements after it.</summary>
    public IReadOnlyCollection<Declaration> Exports { get; }

    /// <summary>What the element, with all its parts, uses and does not declare itself.</summary>
    public IReadOnlyCollection<Declaration> Imports { get; }

    internal abstract RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor);
}
