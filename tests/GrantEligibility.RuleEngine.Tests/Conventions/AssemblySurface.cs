using System.Reflection;

namespace GrantEligibility.RuleEngine.Tests.Conventions;

/// <summary>Reads from an assembly what its users can see of it.</summary>
internal static class AssemblySurface
{
    private const BindingFlags Declared = Everything | BindingFlags.DeclaredOnly;
    private const BindingFlags Everything = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public static IReadOnlyList<SurfaceType> Read(Assembly assembly) => [.. assembly.GetExportedTypes().Select(Read)];

    private static SurfaceType Read(Type type)
    {
        var ancestors = Ancestors(type).ToList();
        return new SurfaceType(
            $"{type.Namespace}.{TypeText.Of(type)}",
            Kind(type),
            [.. ancestors.Select(TypeText.Of)],
            [.. type.GetMembers(Declared).Where(IsSeen).Where(member => !IsOverride(member)).Select(MemberText.Of)],
            [.. ancestors.Append(type).SelectMany(ancestor => ancestor.GetMembers(Declared)).Where(IsInheritable).Select(MemberText.Of)]);
    }

    private static string Kind(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static IEnumerable<Type> Ancestors(Type type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            yield return ancestor;
        }

        foreach (var contract in type.GetInterfaces())
        {
            yield return contract;
        }
    }

    private static bool IsInheritable(MemberInfo member) => member is not ConstructorInfo && IsSeen(member);

    // The accessors of properties and events are seen through these, and the field under an enum's values not at all.
    // A protected constructor is how a class can be derived from at all; the page lists none.
    private static bool IsSeen(MemberInfo member) => member switch
    {
        MethodInfo method => !method.IsSpecialName && IsSeen(method),
        ConstructorInfo constructor => constructor.IsPublic,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsSeen),
        EventInfo observed => IsSeen(observed.AddMethod!),
        FieldInfo field => !field.IsSpecialName && (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly),
        _ => false,
    };

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    // An override adds nothing for a user to call.
    private static bool IsOverride(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetBaseDefinition() != method,
        PropertyInfo property => IsOverride(property.GetAccessors(nonPublic: true)[0]),
        _ => false,
    };
}
