namespace NRules.RuleModel;

/// <summary>Elements combined by a logical operator.</summary>
public abstract class GroupElement : RuleElement
{
    private protected GroupElement(IReadOnlyList<RuleElement> childElements, IEnumerable<Declaration> imports, IEnumerable<Declaration> exports)
        : base(imports, exports) => ChildElements = childElements;

    /// <summary>The combined elements, in order; at least one.</summary>
    public IReadOnlyList<RuleElement> ChildElements { get; }
}
