import { z } from 'zod';
/** What a photo shows, whoever made it. Everything that is left out is not known. */
export declare const photoLabels: z.ZodObject<{
    faces: z.ZodInt;
    eyes: z.ZodOptional<z.ZodEnum<{
        open: "open";
        closed: "closed";
        hidden: "hidden";
    }>>;
    mouth: z.ZodOptional<z.ZodEnum<{
        open: "open";
        closed: "closed";
        hidden: "hidden";
    }>>;
    pose: z.ZodOptional<z.ZodObject<{
        yaw: z.ZodNumber;
        pitch: z.ZodNumber;
        roll: z.ZodNumber;
    }, z.core.$strict>>;
    light: z.ZodEnum<{
        even: "even";
        side: "side";
        top: "top";
        dark: "dark";
        bright: "bright";
    }>;
    glasses: z.ZodOptional<z.ZodEnum<{
        none: "none";
        clear: "clear";
        tinted: "tinted";
        sunglasses: "sunglasses";
    }>>;
    headCovering: z.ZodOptional<z.ZodEnum<{
        none: "none";
        hat: "hat";
        scarf: "scarf";
        hood: "hood";
        other: "other";
    }>>;
    clothes: z.ZodOptional<z.ZodObject<{
        colour: z.ZodEnum<{
            white: "white";
            black: "black";
            grey: "grey";
            blue: "blue";
            red: "red";
            green: "green";
            yellow: "yellow";
            purple: "purple";
            brown: "brown";
            pink: "pink";
            mixed: "mixed";
        }>;
        pattern: z.ZodEnum<{
            plain: "plain";
            striped: "striped";
            checked: "checked";
            printed: "printed";
        }>;
    }, z.core.$strict>>;
    background: z.ZodOptional<z.ZodEnum<{
        white: "white";
        grey: "grey";
        blue: "blue";
        red: "red";
        green: "green";
        wall: "wall";
        "light-blue": "light-blue";
        gradient: "gradient";
        shadow: "shadow";
        clutter: "clutter";
    }>>;
    recapture: z.ZodOptional<z.ZodEnum<{
        none: "none";
        print: "print";
        screen: "screen";
    }>>;
    mirrored: z.ZodOptional<z.ZodBoolean>;
    edit: z.ZodOptional<z.ZodObject<{
        name: z.ZodString;
        base: z.ZodString;
        params: z.ZodRecord<z.ZodString, z.ZodUnknown>;
        seed: z.ZodInt;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type PhotoLabels = z.infer<typeof photoLabels>;
