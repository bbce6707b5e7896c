namespace NRules.RuleModel.Builders;

/// <summary>An element that was handed in finished and stands among builders.</summary>
internal sealed class BuiltElement<TElement>(TElement element) : IBuilder<TElement>
{
    public TElement Build() => element;
}
