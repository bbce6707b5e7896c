namespace NRules.RuleModel.Builders;

/// <summary>What a builder comes down to: the element, made when the whole rule is.</summary>
internal interface IBuilder<out TElement>
{
    TElement Build();
}
